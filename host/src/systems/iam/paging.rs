//! Lists with `Marker` and `MaxItems`.

use crate::operation::{Ctx, Result, page_size};
use crate::store::{AccountScope, Cursor, Range, Record, Table, View};

/// The length of a page where the request does not say.
const PAGE: usize = 100;

/// Records that one request looks at, to find those of a path: a page may be shorter than asked, which AWS says of its own lists too.
const LOOKED_AT: usize = 2_000;

/// A page of a list.
pub struct Listed<T> {
    /// In order.
    pub items: Vec<T>,
    /// The next page's, where there is one.
    pub marker: Option<String>,
}

impl<T> Listed<T> {
    /// Whether there is another page.
    pub fn is_truncated(&self) -> Option<bool> {
        Some(self.marker.is_some())
    }
}

/// A page of a table, of the records that `wanted` takes, in the order of their names.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list; those of the store.
pub async fn records<R: Record>(
    ctx: &Ctx,
    table: &Table<AccountScope, String, R>,
    marker: Option<&str>,
    max_items: Option<i32>,
    wanted: impl Fn(&R) -> bool + Send + Sync,
) -> Result<Listed<R>> {
    let Asked { start, size } = asked(ctx, marker, max_items)?;
    let scope = super::scope(ctx);
    let read = ctx.store.read(async |view: &View| {
        let (mut items, mut next, mut looked_at) = (Vec::new(), start.clone(), 0);
        loop {
            let range = next.as_ref().map_or_else(Range::all, |cursor| Range::all().resume(cursor));
            // Not more than still fits, so that the place after the last row that was read is the next page's beginning.
            let page = view.scan(table, &scope, range, size - items.len()).await?;
            looked_at += page.rows.len();
            items.extend(page.rows.into_iter().map(|(_, record)| record).filter(|record| wanted(record)));
            next = page.next;
            if next.is_none() || items.len() == size || looked_at >= LOOKED_AT {
                return Ok((items, next));
            }
        }
    });
    let (items, next) = read.await?;
    listed(ctx, items, next)
}

/// Which page a request asks for.
pub struct Asked {
    start: Option<Cursor>,
    /// Its length.
    pub size: usize,
}

impl Asked {
    /// The rows of the range that are not on the pages before.
    pub fn within<K>(&self, range: Range<K>) -> Range<K> {
        match &self.start {
            Some(cursor) => range.resume(cursor),
            None => range,
        }
    }
}

/// Which page a request asks for, where a scan of the operation's own gives it.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list.
pub fn asked(ctx: &Ctx, marker: Option<&str>, max_items: Option<i32>) -> Result<Asked> {
    let start = ctx.page_state::<Vec<u8>>(marker)?.map(|bytes| Cursor::from_bytes(&bytes));
    Ok(Asked { start, size: page_size(max_items, PAGE) })
}

/// What such a scan gave, and where it stopped.
///
/// # Errors
/// Internal, where the marker cannot be written.
pub fn listed<T>(ctx: &Ctx, items: Vec<T>, next: Option<Cursor>) -> Result<Listed<T>> {
    let marker = next.map(|cursor| ctx.page_token(&cursor.as_bytes())).transpose()?;
    Ok(Listed { items, marker })
}

/// A page of what is at hand anyway, in its order. `name` tells items apart, and stays with each.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list.
pub fn items<T>(
    ctx: &Ctx,
    all: impl IntoIterator<Item = T>,
    marker: Option<&str>,
    max_items: Option<i32>,
    name: impl Fn(&T) -> String,
) -> Result<Listed<T>> {
    let mut all: Vec<T> = all.into_iter().collect();
    if let Some(last) = ctx.page_state::<String>(marker)? {
        // One that is gone since leads to the beginning, where nothing is passed over.
        let begin = all.iter().position(|item| name(item) == last).map_or(0, |at| at + 1);
        all.drain(..begin);
    }
    let size = page_size(max_items, PAGE);
    let more = all.len() > size;
    all.truncate(size);
    let marker = match all.last() {
        Some(last) if more => Some(ctx.page_token(&name(last))?),
        _ => None,
    };
    Ok(Listed { items: all, marker })
}
