//! Filters: which nodes, or which entries of one node, are asked for.
//!
//! A filter's key is `TYPE.ATTRIBUTE`. Filters of one type are about one and the same entry, so that a name and a version are those of
//! one package; filters of several types all hold. Filters that only exclude (`NotEqual`) hold where no entry is excluded, so that
//! `AWS:Application.Name NotEqual telnetd` is the nodes without it. A node that has said nothing of a type meets no filter of it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use muster_types::ssm::{InventoryFilter, InventoryQueryOperatorType as Operator};
use tokio::task::yield_now;

use super::block::{WholeEntry, part_of};
use super::records::TypeRecord;
use super::types::aws_type;
use super::walk::Turn;
use super::window::OfNode;
use crate::operation::{Error, Result};

/// What filters together ask for.
#[derive(Clone, Debug, Default)]
pub(super) struct Selection {
    /// By type.
    of_types: BTreeMap<String, Vec<Condition>>,
    /// For each filter of that kind the types of which one has to be there.
    exist: Vec<Vec<String>>,
}

/// What one filter asks of an entry.
#[derive(Clone, Debug)]
struct Condition {
    attribute: String,
    operator: Operator,
    values: Vec<String>,
    number: bool,
}

/// The custom types of the account.
pub(super) type CustomTypes = BTreeMap<String, TypeRecord>;

/// Which parts of which types have to be read: the first one, or both.
pub(super) type Wanted = BTreeMap<String, bool>;

impl Selection {
    /// Of nodes. `grouped` are filters of an aggregator's group, which may ask whether a type is there.
    ///
    /// # Errors
    /// `InvalidFilter`.
    pub fn of_nodes(filters: &[InventoryFilter], custom: &CustomTypes, grouped: bool) -> Result<Self> {
        let mut selection = Self::default();
        for filter in filters {
            if filter.r#type == Some(Operator::Exists) {
                if !grouped || filter.key != "TypeName" {
                    return Err(invalid("Exists is for filters of an aggregator's group whose key is TypeName."));
                }
                if let Some(unknown) = filter.values.iter().find(|name| !is_known(name, custom)) {
                    return Err(invalid(format!("There is no type {unknown}.")));
                }
                selection.exist.push(filter.values.clone());
                continue;
            }
            let Some((type_name, attribute)) = split(&filter.key, custom) else {
                return Err(invalid(format!(
                    "{} is no key of a filter; keys are written as in AWS:Application.Name.",
                    filter.key
                )));
            };
            let condition = Condition::of(type_name, attribute, filter)?;
            selection.of_types.entry(type_name.to_owned()).or_default().push(condition);
        }
        Ok(selection)
    }

    /// Of entries of one type, whose attributes may be named with the type before them or alone.
    ///
    /// # Errors
    /// `InvalidFilter`.
    pub fn of_entries(filters: &[InventoryFilter], type_name: &str) -> Result<Self> {
        let mut conditions = Vec::new();
        for filter in filters {
            if filter.r#type == Some(Operator::Exists) {
                return Err(invalid("Exists is for filters of GetInventory's aggregators."));
            }
            let own = filter.key.strip_prefix(type_name).and_then(|rest| rest.strip_prefix('.'));
            conditions.push(Condition::of(type_name, own.unwrap_or(&filter.key), filter)?);
        }
        Ok(Self { of_types: BTreeMap::from([(type_name.to_owned(), conditions)]), exist: Vec::new() })
    }

    /// Adds what has to be read to answer.
    pub fn wants(&self, wanted: &mut Wanted) {
        for (type_name, conditions) in &self.of_types {
            let of_aws = aws_type(type_name);
            let both = conditions.iter().any(|condition| part_of(of_aws, &condition.attribute) > 0);
            *wanted.entry(type_name.clone()).or_default() |= both;
        }
        for type_name in self.exist.iter().flatten() {
            wanted.entry(type_name.clone()).or_default();
        }
    }

    /// Whether the node is asked for.
    pub async fn has_node(&self, node: OfNode<'_>, turn: &mut Turn) -> bool {
        let is_there = |type_name: &String| node.entries(type_name).is_some_and(|entries| !entries.is_empty());
        if !self.exist.iter().all(|types| types.iter().any(is_there)) {
            return false;
        }
        for (type_name, conditions) in &self.of_types {
            let Some(entries) = node.entries(type_name) else { return false };
            let comparisons = conditions.iter().map(|condition| condition.values.len()).sum();
            // Where they only exclude, every entry has to meet them, else one.
            let exclude = conditions.iter().all(|condition| condition.operator == Operator::NotEqual);
            let mut met = exclude && !entries.is_empty();
            for entry in entries.iter() {
                if turn.is_over(comparisons) {
                    yield_now().await;
                }
                let meets = conditions.iter().all(|condition| condition.holds(entry));
                if meets != exclude {
                    met = meets;
                    break;
                }
            }
            if !met {
                return false;
            }
        }
        true
    }

    /// Whether an entry is asked for.
    pub fn has_entry(&self, entry: WholeEntry<'_>) -> bool {
        self.of_types.values().flatten().all(|condition| condition.holds(entry))
    }
}

impl Condition {
    fn of(type_name: &str, attribute: &str, filter: &InventoryFilter) -> Result<Self> {
        let mut number = false;
        if let Some(known) = aws_type(type_name) {
            let Some(known) = known.attribute(attribute) else {
                return Err(invalid(format!("{type_name} has no attribute {attribute}.")));
            };
            number = known.number;
        }
        let operator = filter.r#type.unwrap_or(Operator::Equal);
        let ordered = [Operator::LessThan, Operator::GreaterThan].contains(&operator);
        if number && ordered && filter.values.iter().any(|value| value.parse::<f64>().is_err()) {
            return Err(invalid(format!("{attribute} of {type_name} is a number, and so is what it is compared to.")));
        }
        Ok(Self { attribute: attribute.to_owned(), operator, values: filter.values.clone(), number })
    }

    fn holds(&self, entry: WholeEntry<'_>) -> bool {
        let any = |of: &dyn Fn(&str, &str) -> bool| {
            entry.get(&self.attribute).is_some_and(|value| self.values.iter().any(|wanted| of(value, wanted)))
        };
        match self.operator {
            Operator::Equal => any(&|value, wanted| value == wanted),
            Operator::NotEqual => !any(&|value, wanted| value == wanted),
            Operator::BeginWith => any(&|value, wanted| value.starts_with(wanted)),
            Operator::LessThan => any(&|value, wanted| self.compare(value, wanted) == Some(Ordering::Less)),
            Operator::GreaterThan => any(&|value, wanted| self.compare(value, wanted) == Some(Ordering::Greater)),
            Operator::Exists => false,
        }
    }

    fn compare(&self, value: &str, wanted: &str) -> Option<Ordering> {
        if self.number {
            let (value, wanted): (f64, f64) = (value.parse().ok()?, wanted.parse().ok()?);
            return value.partial_cmp(&wanted);
        }
        Some(compare_text(value, wanted))
    }
}

/// Text in the order in which people count: runs of digits by what they are worth, so that version 9 is before version 10; all else
/// byte by byte.
fn compare_text(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        match (a.first(), b.first()) {
            (Some(first), Some(second)) if first.is_ascii_digit() && second.is_ascii_digit() => {
                let (own, rest) = digits(a);
                let (other, further) = digits(b);
                match own.len().cmp(&other.len()).then_with(|| own.cmp(other)) {
                    Ordering::Equal => (a, b) = (rest, further),
                    different => return different,
                }
            }
            (Some(first), Some(second)) if first == second => (a, b) = (&a[1..], &b[1..]),
            (first, second) => return first.cmp(&second),
        }
    }
}

/// The run of digits in front, without its leading zeros, and what follows it.
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let (run, rest) = text.split_at(text.iter().take_while(|byte| byte.is_ascii_digit()).count());
    let zeros = run.iter().take_while(|byte| **byte == b'0').count();
    (&run[zeros..], rest)
}

/// A key's type and attribute, if it names a type that there is. Both may have dots in them; the longest type is meant.
pub(super) fn split<'k>(key: &'k str, custom: &CustomTypes) -> Option<(&'k str, &'k str)> {
    let dots = key.char_indices().rev().filter(|(_, character)| *character == '.');
    dots.map(|(at, _)| (&key[..at], &key[at + 1..]))
        .find(|(type_name, attribute)| !attribute.is_empty() && is_known(type_name, custom))
}

/// Whether there is such a type.
pub(super) fn is_known(type_name: &str, custom: &CustomTypes) -> bool {
    aws_type(type_name).is_some() || custom.contains_key(type_name)
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new("InvalidFilter", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_in_the_order_in_which_they_came_out() {
        for (less, greater) in [
            ("9.1", "10.0"),
            ("3.0.9-1", "3.0.11-1~deb12u2"),
            ("1.2", "1.2.1"),
            ("2026-01-02T00:00:00Z", "2026-01-10T00:00:00Z"),
            ("007", "8"),
            ("a9", "b1"),
            ("", "0"),
        ] {
            assert_eq!(compare_text(less, greater), Ordering::Less, "{less} {greater}");
            assert_eq!(compare_text(greater, less), Ordering::Greater, "{greater} {less}");
        }
        assert_eq!(compare_text("1.02", "1.2"), Ordering::Equal);
    }
}
