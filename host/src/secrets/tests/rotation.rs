//! New versions of an account's key, and other keys of the host.

use super::super::{Error, Fresh, HostKey, HostKeys, MAX_VERSIONS, WrappedKey, WrappedVersion, open, seal};
use super::{ACCOUNT, PLACE, again, env, host_keys};

#[test]
fn a_new_version_seals_and_the_older_ones_open() {
    let env = env();
    let host_keys = host_keys(&env);
    let mut stored = WrappedKey::new(ACCOUNT, &host_keys, &env);
    let before = stored.unwrap(ACCOUNT, &host_keys).unwrap();
    let old = seal(b"old", &before, PLACE, &Fresh::draw(&env)).unwrap();

    assert_eq!(stored.rotate(ACCOUNT, &host_keys, &env), Ok(2));
    let after = stored.unwrap(ACCOUNT, &host_keys).unwrap();
    let new = seal(b"new", &after, PLACE, &Fresh::draw(&env)).unwrap();
    assert_eq!((old.key_version(), new.key_version()), (1, 2));
    assert_eq!(open(&old, &after, PLACE).unwrap().expose(), b"old");
    assert_eq!(open(&new, &after, PLACE).unwrap().expose(), b"new");

    let expected = Error::UnknownVersion { key: stored.id(), version: 2 };
    assert_eq!(open(&new, &before, PLACE).unwrap_err(), expected);
}

#[test]
fn a_key_has_so_many_versions_and_no_more() {
    let env = env();
    let host_keys = host_keys(&env);
    let mut stored = WrappedKey::new(ACCOUNT, &host_keys, &env);
    for _ in 1..MAX_VERSIONS {
        stored.rotate(ACCOUNT, &host_keys, &env).unwrap();
    }
    assert_eq!(stored.rotate(ACCOUNT, &host_keys, &env), Err(Error::TooManyVersions(stored.id())));
    assert_eq!(stored.versions().len(), MAX_VERSIONS);
    assert!(rmp_serde::to_vec_named(&stored).unwrap().len() < 14_000);
}

#[test]
fn the_host_gets_another_key_while_hosts_with_the_old_one_work() {
    let env = env();
    let old = HostKey::random(&env);
    let new = HostKey::random(&env);
    let [only_old, old_then_new, new_then_old, only_new] = [
        HostKeys::new(again(&old), vec![]),
        HostKeys::new(again(&old), vec![again(&new)]),
        HostKeys::new(again(&new), vec![again(&old)]),
        HostKeys::new(again(&new), vec![]),
    ];
    let mut stored = WrappedKey::new(ACCOUNT, &only_old, &env);
    let value = seal(b"hunter2", &stored.unwrap(ACCOUNT, &only_old).unwrap(), PLACE, &Fresh::draw(&env)).unwrap();

    // A host that wraps with the new key already, beside one that does not yet.
    stored.rotate(ACCOUNT, &new_then_old, &env).unwrap();
    for host in [&old_then_new, &new_then_old] {
        assert_eq!(open(&value, &stored.unwrap(ACCOUNT, host).unwrap(), PLACE).unwrap().expose(), b"hunter2");
    }
    assert!(stored.unwrap(ACCOUNT, &only_old).is_err());
    assert!(stored.unwrap(ACCOUNT, &only_new).is_err());

    let made: Vec<u64> = stored.versions().values().map(WrappedVersion::created_millis).collect();
    assert_eq!(stored.rewrap(ACCOUNT, &new_then_old, &env), Ok(true));
    assert_eq!(stored.rewrap(ACCOUNT, &new_then_old, &env), Ok(false));
    assert!(stored.versions().values().all(|version| version.host_key() == new.id()));
    assert!(stored.versions().values().map(WrappedVersion::created_millis).eq(made));
    let key = stored.unwrap(ACCOUNT, &only_new).unwrap();
    assert_eq!(open(&value, &key, PLACE).unwrap().expose(), b"hunter2");
}

#[test]
fn a_host_with_another_key_says_which_one_it_wants() {
    let env = env();
    let right = host_keys(&env);
    let wrong = HostKeys::new(HostKey::random(&env), vec![HostKey::random(&env)]);
    let mut stored = WrappedKey::new(ACCOUNT, &right, &env);
    let before = stored.clone();

    let expected =
        Error::WrongHostKey { key: stored.id(), version: 1, wrapped_with: right.current().id(), has: wrong.ids() };
    assert_eq!(stored.unwrap(ACCOUNT, &wrong).unwrap_err(), expected);
    assert_eq!(stored.rewrap(ACCOUNT, &wrong, &env).unwrap_err(), expected);
    assert_eq!(stored, before);
    let [key, wanted] = [stored.id().to_string(), right.current().id().to_string()];
    let [first, second] = wrong.ids()[..] else { panic!("it has two") };
    assert_eq!(
        expected.to_string(),
        format!(
            "version 1 of key {key} is wrapped with the host key {wanted}, and this host has {first}, {second}: start it with that \
             key too"
        )
    );
}

#[test]
fn an_altered_key_is_no_key() {
    let env = env();
    let host_keys = host_keys(&env);
    let stored = WrappedKey::new(ACCOUNT, &host_keys, &env);
    let record = rmp_serde::to_vec_named(&stored).unwrap();
    // The wrapped key is the one string of 80 bytes in it.
    let start = record.windows(2).position(|pair| pair == [0xc4, 80]).unwrap() + 2;
    for place in start..start + 80 {
        let mut altered = record.clone();
        altered[place] ^= 1;
        let altered: WrappedKey = rmp_serde::from_slice(&altered).unwrap();
        let expected = Error::DamagedKey { key: stored.id(), version: 1 };
        assert_eq!(altered.unwrap(ACCOUNT, &host_keys).unwrap_err(), expected);
    }
}
