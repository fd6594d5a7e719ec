//! The messages between agent and host; pure.
