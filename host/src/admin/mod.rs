//! `muster admin`: what the owner of a host does to it while it runs: more accounts, recovery of one, why somebody may do something, the
//! log.
//!
//! It is asked for at a socket in the data folder and not by a signed request: it is for who owns the folder, who could read every secret
//! in it anyway, and for no key.

mod accounts;
mod command;
mod explain;
pub mod log;
mod recorded;
mod sign_in;
mod socket;

pub use command::{AdminCommand, run};
pub use socket::{Admin, ask_for_audit, ask_for_backup};
