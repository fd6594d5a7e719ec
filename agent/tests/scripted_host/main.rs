//! An agent against a host that says what a test wants it to say, over a real socket.
//!
//! Time is paused: it passes when both sides wait for it, so that an hour takes as long as what happens in it.

#![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]

mod collection;
mod connection;
mod host;
mod hosts;
mod node;
mod reboots;
mod registration;
mod works;
