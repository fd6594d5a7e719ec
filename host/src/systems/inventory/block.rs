//! Entries as they are stored: many to a row.
//!
//! A row of its own for each entry would be a tenth of a kilobyte of key for a package's name and version, seven million of them for
//! ten thousand nodes, and more rows than a transaction can write for one node. A block is read at the price of three copies,
//! whatever the number of its entries.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::types::AwsType;
use crate::store::Record;

/// About the size of a block. The engine gives a row of more than 4 KiB pages of its own, a power of two of them: with its key it
/// fits four.
const BLOCK_BYTES: usize = 16_000;

/// Entries, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct BlockRecord {
    /// The attributes' names, each once.
    attributes: Vec<String>,
    /// For each entry how many attributes it has, and for each of those which it is and how many bytes its value has.
    shape: Vec<u32>,
    /// The values.
    text: String,
}

impl Record for BlockRecord {
    const VERSION: u8 = 1;
}

/// One entry of a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'b> {
    attributes: &'b [String],
    shape: &'b [u32],
    text: &'b str,
}

/// About how many bytes an entry has as JSON, which is no less than what it takes in the store.
pub(super) fn json_bytes(entry: &BTreeMap<String, String>) -> usize {
    2 + entry.iter().map(|(name, value)| 6 + name.len() + value.len()).sum::<usize>()
}

/// The part of an entry that an attribute is stored in: those that may be aggregated are what queries are about, and lie apart from
/// the long rest. Where a type has none, all are in the first part.
pub(super) fn part_of(of_aws: Option<&AwsType>, attribute: &str) -> usize {
    let split = of_aws.filter(|known| known.attributes.iter().any(|attribute| attribute.aggregated));
    split.map_or(0, |known| usize::from(known.attribute(attribute).is_none_or(|attribute| !attribute.aggregated)))
}

/// The entries in blocks, by part.
pub(super) fn pack(of_aws: Option<&AwsType>, entries: &[BTreeMap<String, String>]) -> [Vec<BlockRecord>; 2] {
    let mut parts = [Packer::default(), Packer::default()];
    let parted = of_aws.is_some_and(|known| known.attributes.iter().any(|attribute| attribute.aggregated));
    for entry in entries {
        let mut pairs = [Vec::new(), Vec::new()];
        for (name, value) in entry {
            pairs[part_of(of_aws, name)].push((name.as_str(), value.as_str()));
        }
        parts[0].add(&pairs[0]);
        if parted {
            parts[1].add(&pairs[1]);
        }
    }
    parts.map(Packer::finish)
}

/// A digest of entries, the same for the same entries in the same order.
pub(super) fn digest(parts: &[Vec<BlockRecord>; 2]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        for block in part {
            for name in &block.attributes {
                hash.update((name.len() as u64).to_be_bytes());
                hash.update(name);
            }
            hash.update((block.shape.len() as u64).to_be_bytes());
            block.shape.iter().for_each(|number| hash.update(number.to_be_bytes()));
            hash.update(&block.text);
        }
    }
    hash.finalize().into()
}

#[derive(Default)]
struct Packer {
    blocks: Vec<BlockRecord>,
    open: BlockRecord,
    names: HashMap<String, u32>,
    names_bytes: usize,
}

impl Packer {
    fn add(&mut self, pairs: &[(&str, &str)]) {
        let bytes: usize = pairs.iter().map(|(name, value)| name.len() + value.len()).sum();
        let open = self.open.text.len() + 2 * self.open.shape.len() + self.names_bytes;
        if open + bytes > BLOCK_BYTES && !self.open.shape.is_empty() {
            self.close();
        }
        self.open.shape.push(number(pairs.len()));
        for (name, value) in pairs {
            let next = number(self.names.len());
            let at = match self.names.get(*name) {
                Some(at) => *at,
                None => {
                    self.names.insert((*name).to_owned(), next);
                    self.names_bytes += name.len();
                    self.open.attributes.push((*name).to_owned());
                    next
                }
            };
            self.open.shape.extend([at, number(value.len())]);
            self.open.text.push_str(value);
        }
    }

    fn close(&mut self) {
        self.blocks.push(std::mem::take(&mut self.open));
        self.names.clear();
        self.names_bytes = 0;
    }

    fn finish(mut self) -> Vec<BlockRecord> {
        if !self.open.shape.is_empty() {
            self.close();
        }
        self.blocks
    }
}

/// Counts within a block are far below 2³²: its entries are at most [`ENTRY_BYTES`](super::ENTRY_BYTES) each.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl BlockRecord {
    /// The entries in their order. Where the block is not what [`pack`] wrote, those before the damage.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let (mut shape, mut text) = (self.shape.as_slice(), self.text.as_str());
        std::iter::from_fn(move || {
            let (count, rest) = shape.split_first()?;
            let (own, rest) = rest.split_at_checked(2 * *count as usize)?;
            let bytes: usize = own.chunks_exact(2).map(|pair| pair[1] as usize).sum();
            let (values, further) = text.split_at_checked(bytes)?;
            (shape, text) = (rest, further);
            Some(Entry { attributes: &self.attributes, shape: own, text: values })
        })
    }
}

impl<'b> Entry<'b> {
    /// The attributes that it has, with their values.
    pub fn pairs(&self) -> impl Iterator<Item = (&'b str, &'b str)> + use<'b> {
        let (attributes, mut text) = (self.attributes, self.text);
        self.shape.chunks_exact(2).map_while(move |pair| {
            let (value, rest) = text.split_at_checked(pair[1] as usize)?;
            text = rest;
            Some((attributes.get(pair[0] as usize)?.as_str(), value))
        })
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&'b str> {
        self.pairs().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// The entries of one type on one node, or the part of them that was asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries {
    /// By part, in the order of the pieces.
    pub parts: [Vec<BlockRecord>; 2],
}

/// An entry out of both parts, as far as both were read.
#[derive(Clone, Copy, Debug)]
pub(super) struct WholeEntry<'b>([Option<Entry<'b>>; 2]);

impl Entries {
    /// Of entries that are not stored.
    pub fn of(entries: &[BTreeMap<String, String>]) -> Self {
        Self { parts: pack(None, entries) }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.parts[0].is_empty()
    }

    /// In the order in which they were put.
    pub fn iter(&self) -> impl Iterator<Item = WholeEntry<'_>> {
        let mut rest = self.parts[1].iter().flat_map(BlockRecord::entries);
        let first = self.parts[0].iter().flat_map(BlockRecord::entries);
        first.map(move |entry| WholeEntry([Some(entry), rest.next()]))
    }
}

impl<'b> WholeEntry<'b> {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&'b str> {
        self.0.iter().flatten().find_map(|part| part.get(name))
    }

    /// All that it has.
    pub fn shown(&self) -> BTreeMap<String, String> {
        let pairs = self.0.iter().flatten().flat_map(Entry::pairs);
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}
