//! The language of IAM policies.

mod pattern;
