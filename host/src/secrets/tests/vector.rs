//! What `vector.py` sealed, with other people's code, opens here.

use super::super::{HostKey, HostKeys, Sealed, WrappedKey, open};
use super::{ACCOUNT, PLACE};

/// The bytes from 0 to 31.
const HOST_KEY: &[u8] = b"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

const RECORD: &str = "\
    82a26964c41000112233445566778899aabbccddeeffa876657273696f6e73810183a8686f73745f6b6579c408a61cc9ced25a4a64a77772\
    6170706564c450606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7ff58d47aae8dc97163f99760a754b1340d2\
    2960c8faa7289258f1ca60f034f78dedcc7d9170aac1f18394ba2662964847ae637265617465645f6d696c6c6973cf0000018bcfe56800";

const SEALED: &str = "\
    0100112233445566778899aabbccddeeff00000001808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f1698f9\
    3352fa48951a37fd56ed949ef834bea639a82b0c64d4b430792ade2f80a04f508a000a609039281b8b60a75fc1a0a1a2a3a4a5a6a7a8a9aa\
    ab90fdc5832174f99f5c129988f133fce803a8f9f4f3f7c1";

#[test]
fn a_value_that_openssl_sealed_opens() {
    let host_key = HostKey::from_base64(HOST_KEY).unwrap();
    assert_eq!(host_key.id().to_string(), "a61cc9ced25a4a64");

    let record: WrappedKey = rmp_serde::from_slice(&bytes(RECORD)).unwrap();
    let key = record.unwrap(ACCOUNT, &HostKeys::new(host_key, vec![])).unwrap();
    let value = open(&Sealed::from_bytes(&bytes(SEALED)).unwrap(), &key, PLACE).unwrap();
    assert_eq!(value.into_text().unwrap().expose(), "Grüße");
}

#[test]
fn the_record_is_written_as_it_was_read() {
    let record: WrappedKey = rmp_serde::from_slice(&bytes(RECORD)).unwrap();
    assert_eq!(rmp_serde::to_vec_named(&record).unwrap(), bytes(RECORD));
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let digits = hexadecimal.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    digits.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}
