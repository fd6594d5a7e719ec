"""Seals a value as Muster does, by other code: OpenSSL's AES-GCM and HKDF out of `cryptography`, and `msgpack`.

    pip install cryptography msgpack && python vector.py

What it prints is in `vector.rs`, and is opened there.
"""

import struct
import uuid

import msgpack
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def numbers(start, count):
    return bytes(range(start, start + count))


def derived(key, salt, purpose):
    return HKDF(SHA256(), 32, salt, purpose).derive(key)


def bound_to(*parts):
    return b"".join(struct.pack(">Q", len(part)) + part for part in (text.encode() for text in parts))


def wrapped(key, wrapping, salt, *place):
    inner = AESGCM(derived(wrapping, salt, b"muster key wrapping 1"))
    return salt + inner.encrypt(bytes(12), key, bound_to(*place))


host_key, account_key, data_key = numbers(0, 32), numbers(32, 32), numbers(64, 32)
key_id = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff")
host_key_id = derived(host_key, b"muster host key id 1", b"")[:8]

record = {
    "id": key_id.bytes,
    "versions": {
        1: {
            "host_key": host_key_id,
            "wrapped": wrapped(
                account_key, host_key, numbers(96, 32), "muster account key 1", "111122223333", str(key_id), "1"
            ),
            "created_millis": 1_700_000_000_000,
        }
    },
}
nonce = numbers(160, 12)
sealed = (
    b"\x01"
    + key_id.bytes
    + struct.pack(">I", 1)
    + wrapped(data_key, account_key, numbers(128, 32), "muster data key 1", str(key_id), "1")
    + nonce
    + AESGCM(data_key).encrypt(
        nonce, "Grüße".encode(), bound_to("muster value 1", "parameters", "111122223333", "eu-west-1", "/db/password", "3")
    )
)

print("host key id", host_key_id.hex())
print("record", msgpack.packb(record).hex())
print("sealed", sealed.hex())
