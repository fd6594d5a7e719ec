//! Runs plugins: load, cache, link what is granted, limit, call.
//!
//! ```text
//! Runtime::load(bytes) → Plugin          compiles, or takes the sealed artifact of an earlier time
//! Runtime::describe(&plugin) → Offers    without any grant
//! Runtime::run_step(&plugin, call, …)    in a fresh instance, which is gone afterwards; so do collect, validate and run_action
//! Runtime::recorded_by(&recorder)    → a runtime whose next call is recorded
//! Runtime::replay(&plugin, …)        a recorded call, without host, node or network
//! ```
//!
//! Invariants:
//! - Each call has an instance of its own; nothing of one call is seen by another.
//! - A call ends: at its time-out, soon after its cancellation, or before, whatever its code does. It holds a thread for
//!   one tick (10 ms) at most without letting others on.
//! - A capability is asked of [`Capabilities`] only after the effective grant allowed it; what is refused is a failure that
//!   the plugin sees, never a trap.
//! - How a call ended is one of the stable codes of [`Ending`], or the plugin's own failure.
//! - Compiled code is loaded only if this crate wrote it, under the embedder's key, for this engine.
//!
//! It knows nothing of the wire, and starts no processes: both are the embedder's.

mod artifact;
mod bindings;
mod call;
mod capabilities;
mod engine;
mod failure;
mod files;
mod host;
mod http;
mod kinds;
mod output;
pub mod recording;
mod state;
mod unknown;

pub use artifact::Artifacts;
pub use bytes::Bytes;
pub use call::Call;
pub use capabilities::{Capabilities, Command, Exit, Finished, Level, Output, Parameter, Stream};
pub use engine::{Config, Limits, LoadError, Plugin, Runtime, StartError};
pub use failure::{CallFailure, Ending, Failure, codes};
pub use kinds::{Configuration, Inventory, Outcome, Problem, Progress, Reboot};
pub use recording::{Difference, RECORDING_BYTES, Recorder, Recording, RecordingError, Replayed};
pub use tokio_util::sync::CancellationToken;
