//! Calls recorded where they cross the boundary between a plugin and what it is given, and replayed from that.
//!
//! A recorded call is like any other, but that what the plugin asked and what it was answered is kept. A replayed call has nothing
//! but its recording: no embedder, no network, no clock and no randomness, and it waits for nothing. The same component, asked the
//! same, asks the same again; where it does not, the first place is reported.
//!
//! ## The form
//!
//! Lines of JSON, each an object with one member that says what it is:
//!
//! ```jsonc
//! {"call": {"version": 1, "work": "step", "call": {"name": "acme:restart", …}, "component": "<sha256>", "grant": null, "limits": {…}}}
//! {"crossing": {"asked": "muster:plugin/facts#get", "with": {"key": "os.name"}, "answered": {"Ok": "Debian"}}}
//! {"end": {"answered": {"exit-code": 0, …}}}         // or {"failed": {…}}: the plugin's failure; or {"ended": {"code": …}}: Muster's
//! ```
//!
//! `work` is `"step"`, `"collector"`, `{"validator": {"content": …, "content-type": …}}`, `{"action": {"state": …}}` or
//! `{"action-cancel": {"state": …}}`. Bytes are a text where they are UTF-8, else `{"base64": "…"}`. A crossing is named for
//! interface and function of the contract; what is a stream is named for what it carries (`wasi:cli/stdout#write`,
//! `wasi:http/types#incoming-body.read`, with the number of the body in the order in which they were opened). Bodies are recorded in
//! the pieces in which the plugin wrote and read them.
//!
//! - What is fixed for a call (its account, its folder, …) is in the first line, and asking for it is no crossing. Nor is what
//!   only the plugin's own doing decides: the making of requests and headers, its standard input, which is empty, sockets, which refuse.
//! - A plugin's last words, when it panics, are in the end.
//! - A crossing without `answered` is where the call was when it ended, and the last one. A replay ends there as well; and a call
//!   that was ended by its time, by its cancellation, or because there was no place for it, is replayed up to its last crossing:
//!   how much further it had come is not known.
//! - `{"cut": "why"}` is the last line of a recording that is not whole: of more bytes than it may have, or of a call whose
//!   grant has folders, since files are not recorded. The call itself went on. Such a recording cannot be replayed.
//!
//! ## What is in it
//!
//! All that the plugin was given and gave, so a recording is as confidential as the call's inputs and outputs. What never reaches a
//! plugin is not in it: a secret stays the placeholder that the plugin has; the environment that the agent adds to a program, and
//! what programs write into the run's own output, pass by.

mod bodies;
mod crossing;
mod error_code;
mod form;
mod http;
mod read;
mod recorder;
mod replay;
mod wasi;

pub(crate) use crossing::{Crossing, Tape};
pub(crate) use form::{Answer, Octets, Work, octets};
pub use read::{Recording, RecordingError};
pub use recorder::{RECORDING_BYTES, Recorder};
pub(crate) use replay::Replay;
pub use replay::{Difference, Replayed};

use wasmtime::component::Linker;

use crate::state::State;

/// The linker of calls that are recorded or replayed: what is not decided by the plugin alone goes over the tape. Other calls do not
/// have it, and pay nothing for it.
pub(crate) fn linker(base: &Linker<State>) -> wasmtime::Result<Linker<State>> {
    let mut linker = base.clone();
    linker.allow_shadowing(true);
    wasi::add_to_linker(&mut linker)?;
    http::add_to_linker(&mut linker)?;
    linker.allow_shadowing(false);
    Ok(linker)
}
