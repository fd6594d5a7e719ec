//! The language as a whole.

mod documents;
