//! The agents' gateway: how a machine registers, connects, is given work and tells of it.

mod mail;

pub use mail::{Mail, send};
