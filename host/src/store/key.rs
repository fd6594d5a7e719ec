//! Keys: bytes whose order is the order of the values.
//!
//! Invariants:
//! - comparing two encoded keys byte by byte gives the order of the keys, part by part;
//! - no encoded key is the beginning of another of its type, so a tuple's parts can be written one after the other.
//!
//! Text is its UTF-8 with 0x00 written as 0x00 0xFF, ended by 0x00 0x01. Numbers are big-endian, signed ones with the sign bit
//! flipped. [`Descending`] inverts every byte.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::error::{Error, Limit, Result};

const ESCAPE: u8 = 0x00;
const ESCAPED_ZERO: u8 = 0xFF;
const END: u8 = 0x01;
/// Ends text that an index has only the beginning and a hash of. Between [`END`] and [`ESCAPED_ZERO`], so that it comes after the same
/// text in full and before any that goes on with 0x00.
const HASHED: u8 = 0x02;

/// A type that rows are kept under: owned, ordered and read back from its encoding.
///
/// Tuples of up to four keys are keys. A newtype of text becomes one with [`text_key!`](crate::text_key).
pub trait Key: AsKey<Self> + Clone + Send + Sync + 'static {
    /// Reads what [`AsKey::write`] wrote; [`Error::Damaged`] where the bytes are something else.
    fn read(from: &mut KeyReader<'_>) -> Result<Self>;
}

/// What may stand for the key `K` when a row is looked up: the key itself, or a borrowed form such as `str` for `String`.
pub trait AsKey<K>: Send + Sync {
    /// Writes exactly what the key itself would write.
    fn write(&self, to: &mut KeyWriter);
}

/// Whole leading parts of the key `K`: the key itself or, for a tuple, its first parts (`("a",)` for `(String, u64)`).
pub trait Part<K>: Send + Sync {
    /// Writes the parts.
    fn write_part(&self, to: &mut KeyWriter);
}

/// What rows can be asked to begin with: text for a `String`, whole leading parts for a tuple, or whole parts and then the
/// [`Starting`] of a text part.
pub trait Prefix<K>: Send + Sync {
    /// Writes the beginning that the rows share.
    fn write_prefix(&self, to: &mut KeyWriter);
}

/// The beginning of a text part, in a [`Prefix`]: `("a", Starting("/app/"))`.
#[derive(Debug, Clone, Copy)]
pub struct Starting<'a>(pub &'a str);

/// A key in the opposite order: the newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Descending<K>(pub K);

/// Collects an encoded key.
#[derive(Debug, Default)]
pub struct KeyWriter {
    bytes: Vec<u8>,
    hash_long: bool,
    met_long: bool,
    prefix_too_long: Option<usize>,
}

impl KeyWriter {
    /// For a table's key, or any key that is read back.
    pub(crate) fn exact() -> Self {
        Self::default()
    }

    /// For an index's key: long text is hashed.
    pub(crate) fn for_index() -> Self {
        Self { hash_long: true, ..Self::default() }
    }

    pub(crate) fn append(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.bytes
    }

    /// Whether an index would write this differently.
    pub(crate) fn met_long(&self) -> bool {
        self.met_long
    }

    /// The error where a text prefix is longer than what indexes keep.
    pub(crate) fn check_prefix(&self) -> Result<()> {
        self.prefix_too_long.map_or(Ok(()), |asked| Err(Error::limit(Limit::IndexPrefixBytes, asked as u64)))
    }

    /// Text, ended.
    pub fn text(&mut self, text: &str) {
        let long = text.len() as u64 > Limit::IndexPrefixBytes.allowed();
        self.met_long |= long;
        if long && self.hash_long {
            self.escaped(&text.as_bytes()[..Limit::IndexPrefixBytes.allowed() as usize]);
            self.bytes.extend([ESCAPE, HASHED]);
            self.bytes.extend(Sha256::digest(text.as_bytes()));
        } else {
            self.escaped(text.as_bytes());
            self.bytes.extend([ESCAPE, END]);
        }
    }

    /// The beginning of a text.
    pub fn text_start(&mut self, text: &str) {
        let long = text.len() as u64 > Limit::IndexPrefixBytes.allowed();
        self.met_long |= long;
        if long && self.hash_long {
            self.prefix_too_long = Some(text.len());
        }
        self.escaped(text.as_bytes());
    }

    /// Bytes of a length that the type fixes.
    pub fn fixed(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn escaped(&mut self, bytes: &[u8]) {
        self.bytes.reserve(bytes.len() + 2);
        for (i, piece) in bytes.split(|&byte| byte == ESCAPE).enumerate() {
            if i > 0 {
                self.bytes.extend([ESCAPE, ESCAPED_ZERO]);
            }
            self.bytes.extend_from_slice(piece);
        }
    }

    fn inverted(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.bytes.len();
        write(self);
        for byte in &mut self.bytes[start..] {
            *byte = !*byte;
        }
    }
}

/// Reads an encoded key part by part.
#[derive(Debug)]
pub struct KeyReader<'a> {
    bytes: &'a [u8],
    mask: u8,
}

impl<'a> KeyReader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, mask: 0 }
    }

    /// What has not been read yet.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    /// The whole of `bytes` as one key.
    pub(crate) fn whole<K: Key>(bytes: &'a [u8]) -> Result<K> {
        let mut reader = Self::new(bytes);
        let key = K::read(&mut reader)?;
        if reader.bytes.is_empty() { Ok(key) } else { Err(Error::damaged("a key goes on after its end")) }
    }

    /// Text up to its end.
    pub fn text(&mut self) -> Result<String> {
        let mut text = Vec::new();
        loop {
            match self.byte()? {
                ESCAPE => match self.byte()? {
                    END => break,
                    ESCAPED_ZERO => text.push(ESCAPE),
                    _ => return Err(Error::damaged("a key has text that is not escaped as keys are")),
                },
                byte => text.push(byte),
            }
        }
        String::from_utf8(text).map_err(|_| Error::damaged("a key has text that is not UTF-8"))
    }

    /// `N` bytes.
    pub fn fixed<const N: usize>(&mut self) -> Result<[u8; N]> {
        let Some((taken, rest)) = self.bytes.split_first_chunk::<N>() else {
            return Err(Error::damaged("a key ends too early"));
        };
        self.bytes = rest;
        Ok(taken.map(|byte| byte ^ self.mask))
    }

    fn byte(&mut self) -> Result<u8> {
        self.fixed::<1>().map(|[byte]| byte)
    }
}

impl AsKey<String> for str {
    fn write(&self, to: &mut KeyWriter) {
        to.text(self);
    }
}

impl AsKey<String> for String {
    fn write(&self, to: &mut KeyWriter) {
        to.text(self);
    }
}

impl Key for String {
    fn read(from: &mut KeyReader<'_>) -> Result<Self> {
        from.text()
    }
}

impl Prefix<String> for str {
    fn write_prefix(&self, to: &mut KeyWriter) {
        to.text_start(self);
    }
}

impl Prefix<String> for String {
    fn write_prefix(&self, to: &mut KeyWriter) {
        to.text_start(self);
    }
}

impl Prefix<String> for Starting<'_> {
    fn write_prefix(&self, to: &mut KeyWriter) {
        to.text_start(self.0);
    }
}

impl<T: Prefix<String> + ?Sized> Prefix<String> for &T {
    fn write_prefix(&self, to: &mut KeyWriter) {
        (**self).write_prefix(to);
    }
}

impl<K, T: AsKey<K> + ?Sized> AsKey<K> for &T {
    fn write(&self, to: &mut KeyWriter) {
        (**self).write(to);
    }
}

macro_rules! fixed_key {
    ($type:ty, |$value:ident| $encode:expr, |$bytes:ident| $decode:expr) => {
        impl AsKey<$type> for $type {
            fn write(&self, to: &mut KeyWriter) {
                let $value = self;
                to.fixed(&$encode);
            }
        }

        impl Key for $type {
            fn read(from: &mut KeyReader<'_>) -> Result<Self> {
                let $bytes = from.fixed()?;
                $decode
            }
        }
    };
}

fixed_key!(u64, |value| value.to_be_bytes(), |bytes| Ok(u64::from_be_bytes(bytes)));
fixed_key!(i64, |value| (value.cast_unsigned() ^ (1 << 63)).to_be_bytes(), |bytes| Ok((u64::from_be_bytes(bytes)
    ^ (1 << 63))
    .cast_signed()));
fixed_key!(Uuid, |value| value.into_bytes(), |bytes| Ok(Uuid::from_bytes(bytes)));
fixed_key!(bool, |value| [u8::from(*value)], |bytes| match bytes {
    [0] => Ok(false),
    [1] => Ok(true),
    _ => Err(Error::damaged("a key has a truth value that is neither 0 nor 1")),
});

impl<K, Q: AsKey<K>> AsKey<Descending<K>> for Descending<Q> {
    fn write(&self, to: &mut KeyWriter) {
        to.inverted(|to| self.0.write(to));
    }
}

impl<K: Key> Key for Descending<K> {
    fn read(from: &mut KeyReader<'_>) -> Result<Self> {
        from.mask = !from.mask;
        let key = K::read(from);
        from.mask = !from.mask;
        key.map(Self)
    }
}

macro_rules! part_is_key {
    ($($type:ty),*) => {$(
        impl<Q: AsKey<$type> + ?Sized> Part<$type> for Q {
            fn write_part(&self, to: &mut KeyWriter) {
                self.write(to);
            }
        }
    )*};
}

part_is_key!(String, u64, i64, Uuid, bool);

impl<K, Q: AsKey<Descending<K>> + ?Sized> Part<Descending<K>> for Q {
    fn write_part(&self, to: &mut KeyWriter) {
        self.write(to);
    }
}

macro_rules! tuple_key {
    ($($key:ident $query:ident $at:tt),+) => {
        impl<$($key, $query: AsKey<$key>),+> AsKey<($($key,)+)> for ($($query,)+) {
            fn write(&self, to: &mut KeyWriter) {
                $(self.$at.write(to);)+
            }
        }

        impl<$($key: Key),+> Key for ($($key,)+) {
            fn read(from: &mut KeyReader<'_>) -> Result<Self> {
                Ok(($($key::read(from)?,)+))
            }
        }
    };
}

tuple_key!(A P 0, B Q 1);
tuple_key!(A P 0, B Q 1, C R 2);
tuple_key!(A P 0, B Q 1, C R 2, D S 3);

/// `Part` and `Prefix` of tuples: `[the tuple's parts] [those given]`, then the same with the beginning of a text after them.
macro_rules! tuple_part {
    ([$($key:ident),+] [$($given:ident $query:ident $at:tt),+]) => {
        impl<$($key,)+ $($query: AsKey<$given>),+> Part<($($key,)+)> for ($($query,)+) {
            fn write_part(&self, to: &mut KeyWriter) {
                $(self.$at.write(to);)+
            }
        }

        impl<$($key,)+ $($query: AsKey<$given>),+> Prefix<($($key,)+)> for ($($query,)+) {
            fn write_prefix(&self, to: &mut KeyWriter) {
                $(self.$at.write(to);)+
            }
        }
    };
}

macro_rules! tuple_starting {
    ([$($param:ident),*] ($($key:ty),+) [$($given:ident $query:ident $at:tt),+] $last:tt) => {
        impl<$($param,)* $($query: AsKey<$given>),+> Prefix<($($key,)+)> for ($($query,)+ Starting<'_>) {
            fn write_prefix(&self, to: &mut KeyWriter) {
                $(self.$at.write(to);)+
                to.text_start(self.$last.0);
            }
        }
    };
}

macro_rules! first_starting {
    ([$($param:ident),+] ($($key:ty),+)) => {
        impl<$($param),+> Prefix<($($key),+)> for (Starting<'_>,) {
            fn write_prefix(&self, to: &mut KeyWriter) {
                to.text_start(self.0.0);
            }
        }
    };
}

tuple_part!([A, B][A P 0]);
tuple_part!([A, B][A P 0, B Q 1]);
tuple_part!([A, B, C][A P 0]);
tuple_part!([A, B, C][A P 0, B Q 1]);
tuple_part!([A, B, C][A P 0, B Q 1, C R 2]);
tuple_part!([A, B, C, D][A P 0]);
tuple_part!([A, B, C, D][A P 0, B Q 1]);
tuple_part!([A, B, C, D][A P 0, B Q 1, C R 2]);
tuple_part!([A, B, C, D][A P 0, B Q 1, C R 2, D S 3]);
first_starting!([B](String, B));
first_starting!([B, C](String, B, C));
first_starting!([B, C, D](String, B, C, D));
tuple_starting!([A] (A, String) [A P 0] 1);
tuple_starting!([A, C] (A, String, C) [A P 0] 1);
tuple_starting!([A, B] (A, B, String) [A P 0, B Q 1] 2);
tuple_starting!([A, B, D] (A, B, String, D) [A P 0, B Q 1] 2);
tuple_starting!([A, B, C] (A, B, C, String) [A P 0, B Q 1, C R 2] 3);

/// Makes a newtype of text (`AsRef<str>` and `TryFrom<String>`) a [`Key`].
#[macro_export]
macro_rules! text_key {
    ($type:ty) => {
        impl $crate::store::AsKey<$type> for $type {
            fn write(&self, to: &mut $crate::store::KeyWriter) {
                to.text(self.as_ref());
            }
        }

        impl $crate::store::Part<$type> for $type {
            fn write_part(&self, to: &mut $crate::store::KeyWriter) {
                to.text(self.as_ref());
            }
        }

        impl $crate::store::Prefix<$type> for &str {
            fn write_prefix(&self, to: &mut $crate::store::KeyWriter) {
                to.text_start(self);
            }
        }

        impl $crate::store::Key for $type {
            fn read(from: &mut $crate::store::KeyReader<'_>) -> $crate::store::Result<Self> {
                <$type>::try_from(from.text()?)
                    .map_err(|_| $crate::store::Error::Damaged(concat!("a key is no ", stringify!($type)).into()))
            }
        }
    };
}

/// The least byte string that is above every one that begins with `prefix`.
///
/// Every row begins with the letter of its space, so there is always a byte below 0xFF to count up.
pub(crate) fn after_prefix(prefix: &[u8]) -> Vec<u8> {
    let kept = prefix.iter().rposition(|&byte| byte != 0xFF).map_or(0, |last| last + 1);
    let mut after = prefix[..kept].to_vec();
    if let Some(last) = after.last_mut() {
        *last += 1;
    }
    after
}
