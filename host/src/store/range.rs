//! Which rows a scan meets, and where it goes on.

use std::marker::PhantomData;
use std::ops::Bound;

use super::error::{Error, Result};
use super::key::{KeyWriter, Part, Prefix, after_prefix};

/// Rows of one scope by their keys `K`: of a table by its own, of an index by the index's.
///
/// ```ignore
/// Range::all()
/// Range::prefix("/app/")                              // K = String
/// Range::prefix(("Pending",)).reversed()              // K = (String, u64)
/// Range::prefix(("Pending",)).through(("Pending", now))
/// Range::all().resume(&cursor)
/// ```
#[derive(Debug, Clone)]
pub struct Range<K> {
    prefix: Option<Encoded>,
    start: Option<Edge>,
    end: Option<Edge>,
    cursor: Option<Cursor>,
    reversed: bool,
    error: Option<Error>,
    kind: PhantomData<fn(K)>,
}

/// Where a scan stopped: the place after the last row it gave. Opaque; it holds for the same table or index, scope and direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor(Vec<u8>);

/// The rows that a scan met.
#[derive(Debug, Clone)]
pub struct Page<K, R> {
    /// In order.
    pub rows: Vec<(K, R)>,
    /// Where to go on, where there is more.
    pub next: Option<Cursor>,
}

/// Where rows begin and end.
pub(crate) type Bounds = (Bound<Vec<u8>>, Bound<Vec<u8>>);

/// A key or part of one, as tables write it and, where that differs, as indexes do.
#[derive(Debug, Clone)]
struct Encoded {
    exact: Vec<u8>,
    index: Option<Vec<u8>>,
}

/// A bound: the rows with these leading parts, and whether it is before or after them.
#[derive(Debug, Clone)]
struct Edge {
    at: Encoded,
    after: bool,
}

impl<K> Range<K> {
    /// Every row of the scope.
    pub fn all() -> Self {
        Self { prefix: None, start: None, end: None, cursor: None, reversed: false, error: None, kind: PhantomData }
    }

    /// The rows whose key begins so. Text longer than 160 bytes is refused for an index by [`Limit::IndexPrefixBytes`](super::Limit).
    pub fn prefix(prefix: impl Prefix<K>) -> Self {
        let mut range = Self::all();
        let (encoded, error) = Encoded::new(|to| prefix.write_prefix(to));
        range.prefix = Some(encoded);
        range.error = error;
        range
    }

    /// Only from there, rows with exactly these leading parts too.
    #[must_use]
    pub fn from(mut self, part: impl Part<K>) -> Self {
        self.start = Some(Edge::new(part, false));
        self
    }

    /// Only after there, without any row with exactly these leading parts.
    #[must_use]
    pub fn after(mut self, part: impl Part<K>) -> Self {
        self.start = Some(Edge::new(part, true));
        self
    }

    /// Only before there, without any row with exactly these leading parts.
    #[must_use]
    pub fn until(mut self, part: impl Part<K>) -> Self {
        self.end = Some(Edge::new(part, false));
        self
    }

    /// Only up to there, rows with exactly these leading parts too.
    #[must_use]
    pub fn through(mut self, part: impl Part<K>) -> Self {
        self.end = Some(Edge::new(part, true));
        self
    }

    /// From the last row to the first.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        self.reversed = true;
        self
    }

    /// From where an earlier scan of the same rows stopped.
    #[must_use]
    pub fn resume(mut self, cursor: &Cursor) -> Self {
        self.cursor = Some(cursor.clone());
        self
    }

    pub(crate) fn is_reversed(&self) -> bool {
        self.reversed
    }

    /// The rows' bounds in bytes. `base` is what all rows of the table or index in the scope begin with.
    pub(crate) fn bounds(&self, base: &[u8], of_index: bool) -> Result<Bounds> {
        if of_index && let Some(error) = &self.error {
            return Err(error.clone());
        }
        let with_base = |encoded: &Encoded| [base, encoded.bytes(of_index)].concat();
        let whole = self.prefix.as_ref().map_or_else(|| base.to_vec(), with_base);
        let mut end = after_prefix(&whole);
        let mut start = Bound::Included(whole);
        if let Some(edge) = &self.start {
            let at = with_base(&edge.at);
            start = later(start, Bound::Included(if edge.after { after_prefix(&at) } else { at }));
        }
        if let Some(edge) = &self.end {
            let at = with_base(&edge.at);
            end = end.min(if edge.after { after_prefix(&at) } else { at });
        }
        if let Some(Cursor(suffix)) = &self.cursor {
            let at = [base, suffix].concat();
            if self.reversed {
                end = end.min(at);
            } else {
                start = later(start, Bound::Excluded(at));
            }
        }
        Ok((start, Bound::Excluded(end)))
    }
}

impl Encoded {
    fn new(write: impl Fn(&mut KeyWriter)) -> (Self, Option<Error>) {
        let mut writer = KeyWriter::exact();
        write(&mut writer);
        if !writer.met_long() {
            return (Self { exact: writer.finish(), index: None }, None);
        }
        let mut hashed = KeyWriter::for_index();
        write(&mut hashed);
        let error = hashed.check_prefix().err();
        (Self { exact: writer.finish(), index: Some(hashed.finish()) }, error)
    }

    fn bytes(&self, of_index: bool) -> &[u8] {
        match &self.index {
            Some(bytes) if of_index => bytes,
            _ => &self.exact,
        }
    }
}

impl Edge {
    fn new<K>(part: impl Part<K>, after: bool) -> Self {
        // Whole parts have no prefix of a text, so there is no error to keep.
        Self { at: Encoded::new(|to| part.write_part(to)).0, after }
    }
}

impl Cursor {
    pub(crate) fn new(suffix: &[u8]) -> Self {
        Self(suffix.to_vec())
    }

    /// For a token that goes out; it shows keys, so seal it where those are not the reader's to see.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// From [`as_bytes`](Self::as_bytes). Other bytes give other rows of the same scope and table, never those of another.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

/// The later of two beginnings.
fn later(a: Bound<Vec<u8>>, b: Bound<Vec<u8>>) -> Bound<Vec<u8>> {
    fn order(bound: &Bound<Vec<u8>>) -> (&[u8], bool) {
        match bound {
            Bound::Included(at) => (at, false),
            Bound::Excluded(at) => (at, true),
            Bound::Unbounded => (&[], false),
        }
    }
    if order(&a) >= order(&b) { a } else { b }
}
