//! The language as a whole, against what AWS's pages and another evaluator say of it.

mod cases;
mod decisions;
mod differential;
mod documents;
mod open_questions;
mod properties;

use super::{Kind, Named, Policy, Principal};

const ACCOUNT: &str = "111122223333";

fn named(name: &str, text: &str, kind: Kind) -> Named {
    let policy = Policy::parse(text, kind).unwrap_or_else(|malformed| panic!("{name}: {malformed}: {text}"));
    Named { name: name.to_owned(), policy }
}

fn user(name: &str) -> Principal {
    Principal::User {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        name: name.to_owned(),
        id: "AIDAEXAMPLEEXAMPLE000".to_owned(),
    }
}

fn session(role: &str, session: &str) -> Principal {
    Principal::RoleSession {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        role: role.to_owned(),
        role_id: "AROAEXAMPLEEXAMPLE000".to_owned(),
        session: session.to_owned(),
    }
}
