//! `muster/json-schema`: configurations against JSON Schema.

pub mod check;
