//! One host and fifty nodes: the real `muster`, and agents that are real but for what runs their steps.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod pacing;
mod setup;
mod stopping;
