// Written by host/codegen from host/models.

//! The types of `muster`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "muster",
    signing_name: "muster",
    validation_error: "ValidationException",
    api_version: "2026-01-01",
    protocol: crate::Protocol::RestJson,
    operations: &[],
    errors: &[],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
}

/// The shapes' rows.
pub mod shapes {
    use crate::shape::*;

    pub static NoInput: Shape = Shape {
        name: "NoInput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
}
