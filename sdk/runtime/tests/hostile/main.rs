//! Components that misbehave end within their limits, each with its own code, and the runtime goes on at its usual speed.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod grants;
mod kinds;
mod limits;
mod requests;
mod sandbox;
mod setup;
