//! Aggregators: how many nodes have each value of an attribute, and how many meet the filters of a group.

use std::collections::{BTreeMap, HashMap};

use muster_types::ssm::{InventoryAggregator, InventoryResultItem};
use tokio::task::yield_now;

use super::block::part_of;
use super::selection::{CustomTypes, Selection, Wanted, split};
use super::types::aws_type;
use super::walk::Turn;
use super::window::OfNode;
use crate::operation::{Error, Result};

/// Attributes that one aggregator counts together, nested ones too.
const COLUMNS: usize = 10;

/// Rows that the aggregators of a request count together, and what their values take in memory.
const ROWS: (usize, usize) = (200_000, 64 * 1024 * 1024);

/// What counting a value costs, in comparisons of a filter.
const COUNTING: usize = 8;

/// Rows that one node adds where an aggregator counts attributes of several types: each of one type with each of the others.
const ROWS_OF_A_NODE: usize = 10_000;

/// What follows each value of a row. Neither byte is in any UTF-8.
const VALUE: u8 = 0xFF;
/// In the place of a value that is not there.
const NO_VALUE: u8 = 0xFE;

/// One of a request's aggregators, and what it has counted.
pub(super) enum Aggregator {
    /// By values.
    Values(Values),
    /// By groups.
    Groups(Vec<Group>),
}

/// The values of some attributes.
pub(super) struct Values {
    /// The attributes by type, each with the name that its column has in the answer.
    types: Vec<(String, Vec<Column>)>,
    /// By the row's values, each followed by [`VALUE`].
    counted: HashMap<Vec<u8>, Counted>,
    /// How many nodes were looked at.
    nodes: u32,
}

struct Column {
    attribute: String,
    shown: String,
}

struct Counted {
    nodes: u32,
    /// The node that was counted last: a node counts once, however many entries it has.
    last: u32,
}

pub(super) struct Group {
    name: String,
    selection: Selection,
    matching: u32,
    others: u32,
}

/// What the aggregators of a request have room for yet.
pub(super) struct Room {
    rows: usize,
    bytes: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self { rows: ROWS.0, bytes: ROWS.1 }
    }
}

impl Room {
    fn take(&mut self, bytes: usize) -> Result<()> {
        match (self.rows.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(rows), Some(bytes)) => {
                *self = Self { rows, bytes };
                Ok(())
            }
            _ => Err(invalid(format!(
                "There are more than {} different rows, or their values have more than {} bytes. Ask for fewer nodes by \
                 filters, or for fewer attributes.",
                ROWS.0, ROWS.1
            ))),
        }
    }
}

/// A row of an answer.
pub(super) type Row = BTreeMap<String, String>;

impl Aggregator {
    /// # Errors
    /// `InvalidAggregatorException`, `InvalidInventoryGroupException`, `InvalidFilter`.
    pub fn parse(asked: &InventoryAggregator, custom: &CustomTypes) -> Result<Self> {
        match (&asked.expression, &asked.groups) {
            (Some(_), None) => Values::parse(asked, custom).map(Self::Values),
            (None, Some(groups)) if asked.aggregators.is_none() => Self::groups(groups, custom),
            _ => Err(invalid("An aggregator has either an Expression, with Aggregators in it or without, or Groups.")),
        }
    }

    fn groups(groups: &[muster_types::ssm::InventoryGroup], custom: &CustomTypes) -> Result<Self> {
        let mut parsed: Vec<Group> = Vec::new();
        for group in groups {
            if parsed.iter().any(|before| before.name == group.name) {
                return Err(Error::new(
                    "InvalidInventoryGroupException",
                    format!("The group {} is given more than once. Give each group a name of its own.", group.name),
                ));
            }
            let selection = Selection::of_nodes(&group.filters, custom, true)?;
            parsed.push(Group { name: group.name.clone(), selection, matching: 0, others: 0 });
        }
        Ok(Self::Groups(parsed))
    }

    /// Adds what has to be read to answer.
    pub fn wants(&self, wanted: &mut Wanted) {
        match self {
            Self::Values(values) => {
                for (type_name, columns) in &values.types {
                    let of_aws = aws_type(type_name);
                    let both = columns.iter().any(|column| part_of(of_aws, &column.attribute) > 0);
                    *wanted.entry(type_name.clone()).or_default() |= both;
                }
            }
            Self::Groups(groups) => groups.iter().for_each(|group| group.selection.wants(wanted)),
        }
    }

    /// Counts a node.
    ///
    /// # Errors
    /// `InvalidAggregatorException` where there is too much to count.
    pub async fn count(&mut self, node: OfNode<'_>, room: &mut Room, turn: &mut Turn) -> Result<()> {
        match self {
            Self::Values(values) => values.count(node, room, turn).await,
            Self::Groups(groups) => {
                for group in groups {
                    let matches = group.selection.has_node(node, turn).await;
                    *(if matches { &mut group.matching } else { &mut group.others }) += 1;
                }
                Ok(())
            }
        }
    }
}

impl Group {
    /// As the answer shows it, under its name.
    pub fn shown(&self) -> (String, InventoryResultItem) {
        let row = |name: &str, count: u32| BTreeMap::from([(name.to_owned(), count.to_string())]);
        let content = vec![row("notMatchingCount", self.others), row("matchingCount", self.matching)];
        (self.name.clone(), InventoryResultItem { content: Some(content), ..InventoryResultItem::default() })
    }
}

impl Values {
    fn parse(asked: &InventoryAggregator, custom: &CustomTypes) -> Result<Self> {
        let mut expressions = Vec::new();
        flatten(asked, &mut expressions)?;
        let mut types: Vec<(String, Vec<Column>)> = Vec::new();
        let mut names = Vec::new();
        for expression in expressions {
            let Some((type_name, attribute)) = split(expression, custom) else {
                return Err(invalid(format!(
                    "{expression} is no attribute of a type; expressions are written as in AWS:Application.Name."
                )));
            };
            let of_aws = aws_type(type_name);
            if of_aws.is_some_and(|known| known.attribute(attribute).is_none_or(|attribute| !attribute.aggregated)) {
                return Err(invalid(format!(
                    "{expression} cannot be aggregated; GetInventorySchema with Aggregator tells what can be."
                )));
            }
            if names.contains(&expression) {
                return Err(invalid(format!("{expression} is given more than once.")));
            }
            names.push(expression);
            // Two types may have a Name each.
            let taken = types.iter().flat_map(|(_, columns)| columns).any(|column| column.shown == attribute);
            let shown = if taken || attribute == "Count" { expression } else { attribute };
            let column = Column { attribute: attribute.to_owned(), shown: shown.to_owned() };
            match types.iter_mut().find(|(name, _)| name == type_name) {
                Some((_, columns)) => columns.push(column),
                None => types.push((type_name.to_owned(), vec![column])),
            }
        }
        Ok(Self { types, counted: HashMap::new(), nodes: 0 })
    }

    async fn count(&mut self, node: OfNode<'_>, room: &mut Room, turn: &mut Turn) -> Result<()> {
        self.nodes += 1;
        let Self { types, counted, nodes } = self;
        if let [(type_name, columns)] = types.as_slice() {
            let mut row = Vec::new();
            for entry in node.entries(type_name).into_iter().flat_map(|entries| entries.iter()) {
                if turn.is_over(COUNTING * columns.len()) {
                    yield_now().await;
                }
                row.clear();
                write(&mut row, columns, |attribute| entry.get(attribute));
                add(counted, &row, *nodes, room)?;
            }
            return Ok(());
        }
        for row in each_with_each(types, node)? {
            if turn.is_over(COUNTING * types.len()) {
                yield_now().await;
            }
            add(counted, &row, *nodes, room)?;
        }
        Ok(())
    }

    /// The type that its rows are shown under: that of its own expression.
    pub fn type_name(&self) -> &str {
        self.types.first().map_or("", |(type_name, _)| type_name)
    }

    /// The first rows after `after`, in the order of their values, each with what it is told apart by.
    pub fn rows(&self, after: Option<&[u8]>, most: usize) -> impl Iterator<Item = (&[u8], Row)> {
        let is_after = |row: &&Vec<u8>| after.is_none_or(|after| values(row).gt(values(after)));
        let mut rows: Vec<&Vec<u8>> = self.counted.keys().filter(is_after).collect();
        let order = |a: &&Vec<u8>, b: &&Vec<u8>| values(a).cmp(values(b));
        if rows.len() > most {
            rows.select_nth_unstable_by(most, order);
            rows.truncate(most);
        }
        rows.sort_unstable_by(order);
        rows.into_iter().map(|row| (row.as_slice(), self.shown(row)))
    }

    fn shown(&self, row: &[u8]) -> Row {
        let columns = self.types.iter().flat_map(|(_, columns)| columns);
        let mut shown = Row::new();
        for (column, value) in columns.zip(values(row)) {
            if value != [NO_VALUE] {
                shown.insert(column.shown.clone(), String::from_utf8_lossy(value).into_owned());
            }
        }
        let nodes = self.counted.get(row).map_or(0, |counted| counted.nodes);
        shown.insert("Count".to_owned(), nodes.to_string());
        shown
    }
}

fn add(counted: &mut HashMap<Vec<u8>, Counted>, row: &[u8], node: u32, room: &mut Room) -> Result<()> {
    if let Some(counted) = counted.get_mut(row) {
        if counted.last != node {
            *counted = Counted { nodes: counted.nodes + 1, last: node };
        }
        return Ok(());
    }
    room.take(row.len())?;
    counted.insert(row.to_owned(), Counted { nodes: 1, last: node });
    Ok(())
}

/// An aggregator's expression, and then those of the ones in it.
fn flatten<'a>(asked: &'a InventoryAggregator, into: &mut Vec<&'a str>) -> Result<()> {
    let (Some(expression), None) = (&asked.expression, &asked.groups) else {
        return Err(invalid("An aggregator within another has an Expression and no Groups."));
    };
    into.push(expression);
    if into.len() > COLUMNS {
        return Err(invalid(format!("An aggregator has at most {COLUMNS} expressions, those in it too.")));
    }
    asked.aggregators.iter().flatten().try_for_each(|nested| flatten(nested, into))
}

/// A row's values, one by one.
fn values(row: &[u8]) -> impl Iterator<Item = &[u8]> {
    row.split(|byte| *byte == VALUE)
}

fn write<'e>(row: &mut Vec<u8>, columns: &[Column], get: impl Fn(&str) -> Option<&'e str>) {
    for column in columns {
        match get(&column.attribute) {
            Some(value) => row.extend_from_slice(value.as_bytes()),
            None => row.push(NO_VALUE),
        }
        row.push(VALUE);
    }
}

/// The rows of a node where several types are counted together.
fn each_with_each(types: &[(String, Vec<Column>)], node: OfNode<'_>) -> Result<Vec<Vec<u8>>> {
    let bytes = |rows: &[Vec<u8>]| rows.iter().map(Vec::len).sum::<usize>();
    let mut rows = vec![Vec::new()];
    for (type_name, columns) in types {
        let mut own: Vec<Vec<u8>> = Vec::new();
        for entry in node.entries(type_name).into_iter().flat_map(|entries| entries.iter()) {
            let mut row = Vec::new();
            write(&mut row, columns, |attribute| entry.get(attribute));
            own.push(row);
        }
        own.sort_unstable();
        own.dedup();
        let together = bytes(&rows) * own.len() + bytes(&own) * rows.len();
        if rows.len() * own.len() > ROWS_OF_A_NODE || together > ROWS.1 {
            return Err(invalid(format!(
                "A node has more than {ROWS_OF_A_NODE} combinations of these attributes, or they have more than {} bytes. Ask for \
                 fewer types together.",
                ROWS.1
            )));
        }
        rows = rows.iter().flat_map(|row| own.iter().map(move |own| [row.as_slice(), own].concat())).collect();
    }
    Ok(rows)
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new("InvalidAggregatorException", message)
}
