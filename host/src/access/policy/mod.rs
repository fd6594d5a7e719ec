//! The language of IAM policies: what a document says, and whether all documents together allow a request. Pure: it reads no clock, no store
//! and no network, so `muster admin explain`, which is given what a request is given, comes to the answer that the request got.
//!
//! The way of a policy:
//!
//! 1. [`Policy::parse`] checks a document of its [`Kind`], in AWS's words.
//! 2. [`evaluate`] weighs the policies that a request is under, [`assume_role`] those of a request for a role; [`explain_by`] says of every
//!    statement what it had to do with the decision, by the [`Rule`] that decides.
//! 3. A [`Denial`] is the sentence that AWS answers.
//!
//! Invariants: documents and requests are data from strangers, so nothing here panics on them, recurses or takes more than the time of
//! reading each pattern against each text; what cannot be understood is refused when it is given, and never allows anything; what a request
//! says is never read as a wildcard or a variable.
//!
//! Where a comment quotes, the source is the page of the IAM user guide that the code is about.

mod condition;
mod context;
mod denial;
mod document;
mod element;
mod evaluate;
mod json;
mod malformed;
mod outline;
mod pattern;
mod principal;
mod resource;
mod trust;
mod values;
mod variables;

#[cfg(test)]
mod tests;

pub use condition::is_comparable;
pub use context::Context;
pub use denial::{Denial, Reason};
pub use document::{Effect, Kind, MAX_CHARACTERS, MAX_STATEMENTS, Policy};
pub use element::is_account;
pub use evaluate::{
    Asked, Because, Decision, Examined, Explanation, Missed, Named, Policies, PolicyKind, Rule, StatementName,
    evaluate, explain, explain_by, simulate,
};
pub use malformed::Malformed;
pub use principal::Principal;
pub use trust::assume_role;
