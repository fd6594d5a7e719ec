//! What reads bytes of strangers outside of the host's own crate. Each test is a target; the cases are [`muster_fuzz::run`]'s.

mod document;
mod package;
mod protocol;
mod types;

/// An input of two parts, of which the second comes after the first empty line.
fn two_parts(input: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(input).ok()?.split_once("\n\n")
}
