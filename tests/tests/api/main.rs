//! The API of a host in this process, over real sockets: what clients of AWS send, and what only an attacker would.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

mod altered;
mod bodies;
mod boto3;
mod host;
mod not_implemented;
mod parameters;
mod patience;
mod presigned;
mod probes;
mod signatures;
mod uploads;
