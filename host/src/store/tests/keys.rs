//! Keys: the order of bytes is the order of values.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::store::key::after_prefix;

fn encoded<K>(key: &impl AsKey<K>) -> Vec<u8> {
    let mut writer = KeyWriter::exact();
    key.write(&mut writer);
    writer.finish()
}

fn read<K: Key>(bytes: &[u8]) -> K {
    KeyReader::whole(bytes).unwrap()
}

/// Text in which zero bytes, and characters next to them, are common.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(prop_oneof![Just('\0'), Just('\u{1}'), Just('a'), any::<char>()], 0..6)
        .prop_map(|characters| characters.into_iter().collect())
}

proptest! {
    #[test]
    fn text_in_tuples_keeps_its_order(a in (text(), text()), b in (text(), text())) {
        prop_assert_eq!(encoded(&a).cmp(&encoded(&b)), a.cmp(&b));
        prop_assert_eq!(read::<(String, String)>(&encoded(&a)), a);
    }

    #[test]
    fn numbers_keep_their_order(a in any::<(u64, i64, bool)>(), b in any::<(u64, i64, bool)>()) {
        prop_assert_eq!(encoded(&a).cmp(&encoded(&b)), a.cmp(&b));
        prop_assert_eq!(read::<(u64, i64, bool)>(&encoded(&a)), a);
    }

    #[test]
    fn ids_keep_their_order(a in any::<u128>(), b in any::<u128>()) {
        let (a, b) = (Uuid::from_u128(a), Uuid::from_u128(b));
        prop_assert_eq!(encoded(&a).cmp(&encoded(&b)), a.cmp(&b));
        prop_assert_eq!(read::<Uuid>(&encoded(&a)), a);
    }

    #[test]
    fn descending_parts_have_the_opposite_order(a in (text(), any::<i64>()), b in (text(), any::<i64>())) {
        let key = |(text, number): &(String, i64)| (Descending(text.clone()), Descending(*number));
        prop_assert_eq!(encoded(&key(&a)).cmp(&encoded(&key(&b))), b.cmp(&a));
        let (Descending(text), Descending(number)) = read(&encoded(&key(&a)));
        prop_assert_eq!((text, number), a);
    }

    #[test]
    fn no_key_begins_with_another(a in text(), b in text()) {
        prop_assert!(a == b || !encoded(&a).starts_with(&encoded(&b)));
    }

    #[test]
    fn what_comes_after_a_prefix_is_above_all_that_begin_with_it(
        start in proptest::collection::vec(any::<u8>(), 0..4),
        rest in proptest::collection::vec(any::<u8>(), 0..4),
    ) {
        let prefix = [b"r".as_slice(), &start].concat();
        let after = after_prefix(&prefix);
        prop_assert!([prefix.as_slice(), &rest].concat() < after);
        prop_assert!(!after.starts_with(&prefix));
    }
}

#[test]
fn bytes_that_no_key_has_are_damage_and_no_panic() {
    for bytes in [&b"ab"[..], b"\0", b"a\0\x05", b"\xFF\0\x01", b"a\0\x01more"] {
        assert!(matches!(KeyReader::whole::<String>(bytes), Err(Error::Damaged(_))), "{bytes:?}");
    }
    assert!(matches!(KeyReader::whole::<u64>(b"1234567"), Err(Error::Damaged(_))));
    assert!(matches!(KeyReader::whole::<bool>(&[2]), Err(Error::Damaged(_))));
}

#[test]
fn a_record_of_a_newer_form_is_refused_and_of_an_older_one_is_asked_for() {
    use crate::store::record::{decode, encode};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct ThingRecord {
        name: String,
        #[serde(default)]
        size: u64,
    }
    impl Record for ThingRecord {
        const VERSION: u8 = 2;
        fn older(version: u8, _: &[u8]) -> Result<Self> {
            Ok(Self { name: format!("of version {version}"), size: 0 })
        }
    }
    let mut bytes = encode(&ThingRecord { name: "a".into(), size: 3 }).unwrap();
    // MessagePack: a map of two, "name": "a", "size": 3.
    assert_eq!(bytes, b"\x02\x82\xa4name\xa1a\xa4size\x03");
    // A field that was added is read from a record without it.
    assert_eq!(decode::<ThingRecord>(b"\x02\x81\xa4name\xa1a").unwrap(), ThingRecord { name: "a".into(), size: 0 });
    bytes[0] = 1;
    assert_eq!(decode::<ThingRecord>(&bytes).unwrap().name, "of version 1");
    bytes[0] = 3;
    assert!(decode::<ThingRecord>(&bytes).unwrap_err().to_string().contains("newer Muster"));
    assert!(matches!(decode::<ThingRecord>(&[]), Err(Error::Damaged(_))));
}
