//! Whole-system tests: real binaries and real clients.
