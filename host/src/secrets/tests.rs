//! The module as those who seal and open use it, against other implementations, and against whoever alters what is stored.

mod agreeing;
mod rotation;
mod sealing;
mod sources;
mod vector;

use muster_env::Env;

use super::{AccountKey, HostKey, HostKeys, WrappedKey};

const ACCOUNT: &str = "111122223333";

/// Where a parameter's third version is stored.
const PLACE: &[&str] = &["parameters", ACCOUNT, "eu-west-1", "/db/password", "3"];

fn env() -> Env {
    Env::simulated(1, 1_700_000_000_000)
}

fn host_keys(env: &Env) -> HostKeys {
    HostKeys::new(HostKey::random(env), vec![])
}

fn account_key(env: &Env) -> AccountKey {
    let host_keys = host_keys(env);
    WrappedKey::new(ACCOUNT, &host_keys, env).unwrap(ACCOUNT, &host_keys).unwrap()
}

/// The same key, which cannot be cloned.
fn again(key: &HostKey) -> HostKey {
    HostKey::from_base64(&key.to_base64()[..]).unwrap()
}
