//! How lists lie in the store: as a row that changes, as one that moves with each element, and as one that an index moves.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::history::{Anomaly, Name, Short, Step};
use crate::store::*;

/// All lists. The part before `/` is the shelf: what one scan reads.
pub const LISTS: [Name; 12] = [
    "plain-a/1",
    "plain-a/2",
    "plain-b/1",
    "plain-b/2",
    "moved-a/1",
    "moved-a/2",
    "moved-b/1",
    "moved-b/2",
    "index-a/1",
    "index-a/2",
    "index-b/1",
    "index-b/2",
];

/// Rows that a scan takes at once, so that it takes several pages.
const PAGE: usize = 1;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct ListRecord {
    elements: Vec<u64>,
}

impl Record for ListRecord {
    const VERSION: u8 = 1;
}

static PLAIN: Table<RegionScope, String, ListRecord> = Table::new("histories-plain");
/// By the list and its newest element: an append removes a row and makes another.
static MOVED: Table<RegionScope, (String, u64), ListRecord> = Table::new("histories-moved");
/// By the shelf, the longest list first: an append moves the index's row.
static BY_LENGTH: Index<String, ListRecord, (String, Descending<u64>)> =
    Index::new("by-length", |name, record| vec![(shelf(name).to_owned(), Descending(record.elements.len() as u64))]);
static INDEXED: Table<RegionScope, String, ListRecord> = Table::new("histories-indexed").with_indexes(&[&BY_LENGTH]);

/// All rows of a range, page by page.
macro_rules! pages {
    ($range:expr, $reversed:expr, |$next:ident| $scan:expr) => {{
        let range = if $reversed { $range.reversed() } else { $range };
        let mut rows = Vec::new();
        let mut $next = range.clone();
        loop {
            let page = $scan.await?;
            rows.extend(page.rows);
            match page.next {
                Some(cursor) => $next = range.clone().resume(&cursor),
                None => break rows,
            }
        }
    }};
}

/// The shelf of a list, which the names of all lists on it begin with.
pub fn shelf(list: &str) -> &str {
    list.split('/').next().unwrap_or(list)
}

/// What is in a list; empty where it is not there. A fault of the store's that shows by itself is added to the steps.
pub async fn get(view: &View, scope: &RegionScope, list: Name, steps: &mut Vec<Step>) -> Result<Vec<u64>> {
    let record = match list.as_bytes()[0] {
        b'p' => view.get(&PLAIN, scope, list).await?,
        b'm' => {
            let page = view.scan(&MOVED, scope, Range::prefix((list,)), LISTS.len()).await?;
            return Ok(of_moved(list, page.rows, steps));
        }
        _ => view.get(&INDEXED, scope, list).await?,
    };
    Ok(record.map_or_else(Vec::new, |record| record.elements))
}

/// Puts what is to be in a list in the place of what was found there.
pub async fn put(tx: &mut Tx, scope: &RegionScope, list: Name, found: &[u64], elements: Vec<u64>) -> Result<()> {
    let record = ListRecord { elements };
    match list.as_bytes()[0] {
        b'p' => tx.put(&PLAIN, scope, list, &record).await,
        b'm' => {
            if let Some(newest) = found.last() {
                tx.delete(&MOVED, scope, &(list.to_owned(), *newest)).await?;
            }
            match record.elements.last() {
                Some(newest) => tx.put(&MOVED, scope, &(list.to_owned(), *newest), &record).await,
                None => Ok(()),
            }
        }
        _ => tx.put(&INDEXED, scope, list, &record).await,
    }
}

/// The lists of a shelf, those that are not there too, page by page.
pub async fn scan(
    view: &View,
    scope: &RegionScope,
    shelf: &str,
    reversed: bool,
    steps: &mut Vec<Step>,
) -> Result<Vec<(Name, Vec<u64>)>> {
    let names = LISTS.into_iter().filter(|list| self::shelf(list) == shelf);
    let start = format!("{shelf}/");
    let mut rows: Vec<(String, ListRecord)> = match shelf.as_bytes()[0] {
        b'p' => pages!(Range::prefix(start.as_str()), reversed, |next| view.scan(&PLAIN, scope, next, PAGE)),
        b'm' => {
            let start = Range::prefix((Starting(&start),));
            let rows: Vec<((String, u64), ListRecord)> =
                pages!(start, reversed, |next| view.scan(&MOVED, scope, next, PAGE));
            let of = |list: Name| rows.iter().filter(|((name, _), _)| name == list).cloned().collect();
            return Ok(names.map(|list| (list, of_moved(list, of(list), steps))).collect());
        }
        _ => {
            let range = Range::prefix((shelf,));
            let found = pages!(range, reversed, |next| view.scan_index(&INDEXED, &BY_LENGTH, scope, next, PAGE));
            if reversed { found.into_iter().rev().collect() } else { found }
        }
    };
    let by_length = |(name, record): &(String, ListRecord)| (Reverse(record.elements.len()), name.clone());
    if shelf.starts_with('i') && !rows.is_sorted_by_key(by_length)
        || rows.iter().any(|(name, _)| self::shelf(name) != shelf)
    {
        steps.push(inconsistent(format!("the index of {shelf} disagrees with its records: {rows:?}")));
    }
    rows.sort_by_key(|(name, _)| name.clone());
    if rows.windows(2).any(|pair| pair[0].0 == pair[1].0) {
        steps.push(inconsistent(format!("a scan of {shelf} met a list twice: {rows:?}")));
    }
    let of =
        |list: Name| rows.iter().find(|(name, _)| name == list).map_or_else(Vec::new, |row| row.1.elements.clone());
    Ok(names.map(|list| (list, of(list))).collect())
}

fn inconsistent(what: String) -> Step {
    Step::Fault(Anomaly::Inconsistent, what)
}

/// A list whose row moves is there once, under its newest element.
fn of_moved(list: Name, rows: Vec<((String, u64), ListRecord)>, steps: &mut Vec<Step>) -> Vec<u64> {
    let wrong = rows.len() > 1 || rows.iter().any(|((_, newest), record)| record.elements.last() != Some(newest));
    if wrong {
        let shown: Vec<_> =
            rows.iter().map(|((_, newest), record)| format!("{newest}: {}", Short(&record.elements))).collect();
        steps.push(inconsistent(format!("{list} has the rows {}", shown.join(", "))));
    }
    rows.into_iter().map(|(_, record)| record.elements).max_by_key(Vec::len).unwrap_or_default()
}

/// The indexes are those of the records.
pub async fn verify(store: &Store) {
    let verified = INDEXED.verify(store).await.unwrap();
    assert!(verified.is_sound() && verified.records > 0, "{verified:?}");
}
