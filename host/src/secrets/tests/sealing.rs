//! Sealing, opening, and what does not open.

use proptest::prelude::*;

use super::super::{Error, Fresh, MAX_BYTES, Sealed, SecretBytes, WrappedKey, open, seal};
use super::{ACCOUNT, PLACE, account_key, env, host_keys};

proptest! {
    #[test]
    fn what_was_sealed_opens_as_it_was(
        value in prop::collection::vec(any::<u8>(), 0..5000),
        binding in prop::collection::vec(".{0,20}", 0..6),
    ) {
        let env = env();
        let key = account_key(&env);
        let binding = parts(&binding);
        let stored = seal(&value, &key, &binding, &Fresh::draw(&env)).unwrap().to_bytes();
        prop_assert_eq!(stored.len(), value.len() + 129);
        let sealed = Sealed::from_bytes(&stored).unwrap();
        let opened = open(&sealed, &key, &binding).unwrap();
        prop_assert_eq!(opened.expose(), &value);
    }

    #[test]
    fn it_opens_with_no_other_binding(
        sealed_for in prop::collection::vec("[ab]{0,3}", 0..4),
        opened_for in prop::collection::vec("[ab]{0,3}", 0..4),
    ) {
        prop_assume!(sealed_for != opened_for);
        let env = env();
        let key = account_key(&env);
        let sealed = seal(b"hunter2", &key, &parts(&sealed_for), &Fresh::draw(&env)).unwrap();
        prop_assert_eq!(open(&sealed, &key, &parts(&opened_for)).unwrap_err(), Error::Damaged);
    }

    #[test]
    fn whatever_is_stored_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(sealed) = Sealed::from_bytes(&bytes) {
            prop_assert_eq!(sealed.to_bytes(), bytes);
        }
    }
}

fn parts(of: &[String]) -> Vec<&str> {
    of.iter().map(String::as_str).collect()
}

#[test]
fn parts_do_not_run_into_each_other() {
    let env = env();
    let key = account_key(&env);
    let sealed = seal(b"hunter2", &key, &["parameters", "ab", "c"], &Fresh::draw(&env)).unwrap();
    for other in
        [&["parameters", "a", "bc"][..], &["parameters", "abc"], &["parametersab", "c"], &["parameters", "ab", "c", ""]]
    {
        assert_eq!(open(&sealed, &key, other).unwrap_err(), Error::Damaged, "{other:?}");
    }
}

#[test]
fn no_bit_can_be_altered() {
    let env = env();
    let key = account_key(&env);
    let stored = seal(b"hunter2", &key, PLACE, &Fresh::draw(&env)).unwrap().to_bytes();
    for place in 0..stored.len() {
        for bit in 0..8 {
            let mut altered = stored.clone();
            altered[place] ^= 1 << bit;
            let opened = Sealed::from_bytes(&altered).and_then(|sealed| open(&sealed, &key, PLACE));
            assert!(opened.is_err(), "bit {bit} of byte {place}");
        }
    }
}

#[test]
fn no_byte_can_be_altered_as_a_part_of_a_record() {
    let env = env();
    let key = account_key(&env);
    let sealed = seal(b"hunter2", &key, PLACE, &Fresh::draw(&env)).unwrap();
    let stored = rmp_serde::to_vec_named(&sealed).unwrap();
    assert_eq!(rmp_serde::from_slice::<Sealed>(&stored).unwrap(), sealed);
    // Before them are two bytes of MessagePack's, the kind and the length.
    for place in 2..stored.len() {
        for other in 1..=255 {
            let mut altered = stored.clone();
            altered[place] ^= other;
            let opened = rmp_serde::from_slice::<Sealed>(&altered);
            assert!(opened.is_err() || open(&opened.unwrap(), &key, PLACE).is_err(), "byte {place}");
        }
    }
}

#[test]
fn nothing_can_be_cut_off_or_put_behind() {
    let env = env();
    let key = account_key(&env);
    let stored = seal(b"hunter2", &key, PLACE, &Fresh::draw(&env)).unwrap().to_bytes();
    let opens = |bytes: &[u8]| Sealed::from_bytes(bytes).and_then(|sealed| open(&sealed, &key, PLACE)).is_ok();
    assert!((0..stored.len()).all(|length| !opens(&stored[..length])));
    assert!(!opens(&[&stored[..], &[0]].concat()));
}

#[test]
fn another_key_does_not_open_it_and_says_so() {
    let env = env();
    let (key, other) = (account_key(&env), account_key(&env));
    let sealed = seal(b"hunter2", &key, PLACE, &Fresh::draw(&env)).unwrap();
    let expected = Error::OtherKey { sealed_with: key.id(), given: other.id() };
    assert_eq!(open(&sealed, &other, PLACE).unwrap_err(), expected);

    // Nor where the sealed value is made to name it.
    let mut stored = sealed.to_bytes();
    stored[1..17].copy_from_slice(other.id().as_bytes());
    let renamed = Sealed::from_bytes(&stored).unwrap();
    assert_eq!(open(&renamed, &other, PLACE).unwrap_err(), Error::Damaged);
}

#[test]
fn a_key_is_of_no_use_to_another_account() {
    let env = env();
    let host_keys = host_keys(&env);
    let stored = WrappedKey::new(ACCOUNT, &host_keys, &env);
    let expected = Error::DamagedKey { key: stored.id(), version: 1 };
    assert_eq!(stored.unwrap("444455556666", &host_keys).unwrap_err(), expected);
}

#[test]
fn the_same_value_is_sealed_differently_each_time() {
    let env = env();
    let key = account_key(&env);
    let [first, second] = [(); 2].map(|()| seal(b"hunter2", &key, PLACE, &Fresh::draw(&env)).unwrap().to_bytes());
    // All but the form, the key and its version: the salt, the wrapped key, the nonce, the content and the tags.
    for (from, to) in [(21, 53), (53, 101), (101, 113), (113, 136)] {
        assert_ne!(first[from..to], second[from..to]);
    }
}

#[test]
fn a_value_is_as_long_as_the_bound_and_no_longer() {
    let env = env();
    let key = account_key(&env);
    let longest = vec![7; MAX_BYTES];
    let stored = seal(&longest, &key, PLACE, &Fresh::draw(&env)).unwrap().to_bytes();
    assert_eq!(open(&Sealed::from_bytes(&stored).unwrap(), &key, PLACE).unwrap().expose(), &longest);
    assert_eq!(Sealed::from_bytes(&[&stored[..], &[0]].concat()).unwrap_err(), Error::Damaged);
    let longer = vec![7; MAX_BYTES + 1];
    assert_eq!(seal(&longer, &key, PLACE, &Fresh::draw(&env)).unwrap_err(), Error::TooLong(MAX_BYTES + 1));
}

#[test]
fn a_later_form_is_told_from_damage() {
    let env = env();
    let mut stored = seal(b"hunter2", &account_key(&env), PLACE, &Fresh::draw(&env)).unwrap().to_bytes();
    stored[0] = 2;
    assert_eq!(Sealed::from_bytes(&stored).unwrap_err(), Error::UnknownForm(2));
}

#[test]
fn nothing_secret_is_printed() {
    let env = env();
    let host_keys = host_keys(&env);
    let key = account_key(&env);
    let value = SecretBytes::from(b"hunter2".to_vec());
    assert_eq!(format!("{value} {value:?} {value:#?}"), "[secret] [secret] [secret]");
    assert_eq!(format!("{:?}", value.into_text().unwrap()), "[secret]");

    assert_eq!(format!("{key:?}"), format!("AccountKey {{ id: {}, newest: 1, .. }}", key.id()));
    let id = host_keys.current().id();
    assert_eq!(format!("{host_keys:?}"), format!("HostKeys {{ current: HostKey({id}), others: [] }}"));
}

#[test]
fn what_is_no_text_is_refused_without_it() {
    let value = SecretBytes::from(b"hunter2\xff".to_vec());
    let error = value.into_text().unwrap_err();
    assert_eq!((error.clone(), error.to_string()), (Error::NotText, "the secret value is not text".to_owned()));
}
