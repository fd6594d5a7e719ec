//! Lists with `Marker` and `MaxItems`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::operation::{Ctx, Result, page_size};
use crate::store::{AccountScope, Cursor, Range, Record, Table, View};

/// The length of a page where the request does not say.
pub const PAGE: usize = 100;

/// Records that one request looks at, to find those of a path: a page may be shorter than asked, which AWS says of its own lists too.
const LOOKED_AT: usize = 2_000;

/// Rows of one scan for those.
const ROWS_AT_ONCE: usize = 500;

/// Bytes of a name that a marker has whole.
const NAME_BYTES: usize = 160;

/// Bytes of one that it has not.
const CUT_BYTES: usize = 90;

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
    let (last, size) = (ctx.page_state::<String>(marker)?, page_size(max_items, PAGE));
    let scope = super::scope(ctx);
    let read = ctx.store.read(async |view: &View| {
        let range = last.as_ref().map_or_else(Range::all, |last| Range::all().after(last));
        rows(view, table, &scope, range, size, &wanted).await
    });
    let (rows, last) = read.await?;
    let marker = last.map(|last| ctx.page_token(&last)).transpose()?;
    Ok(Listed { items: rows.into_iter().map(|(_, record)| record).collect(), marker })
}

/// The first `size` rows of a range that `wanted` takes, and the key behind which there are more, if there are.
///
/// # Errors
/// Those of the store.
pub async fn rows<R: Record>(
    view: &View,
    table: &Table<AccountScope, String, R>,
    scope: &AccountScope,
    mut range: Range<String>,
    size: usize,
    wanted: impl Fn(&R) -> bool,
) -> Result<(Vec<(String, R)>, Option<String>)> {
    let (mut rows, mut last, mut looked_at) = (Vec::new(), None, 0);
    loop {
        // A list of all needs no more than this; one of a few among many needs no more scans.
        let limit = if looked_at == 0 { ROWS_AT_ONCE.min(size + 1) } else { ROWS_AT_ONCE };
        let page = view.scan(table, scope, range, limit).await?;
        looked_at += page.rows.len();
        for (key, record) in page.rows {
            if wanted(&record) {
                if rows.len() == size {
                    return Ok((rows, last));
                }
                rows.push((key.clone(), record));
            }
            last = Some(key);
        }
        match last {
            Some(key) if page.next.is_some() && looked_at < LOOKED_AT => {
                range = Range::all().after(&key);
                last = Some(key);
            }
            last => return Ok((rows, last.filter(|_| page.next.is_some()))),
        }
    }
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

/// A page of what is at hand anyway, in the order of the names that `name` gives, each of which is one item's.
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
        let begin = all.iter().position(|item| place(&name(item)) == last).map(|at| at + 1);
        // One that is gone since leads to what follows it. Of names that are cut alike, some may come again, and none is passed over.
        let cut = last.split('\0').next().unwrap_or_default();
        let begin = begin.or_else(|| all.iter().position(|item| name(item).as_str() > cut));
        all.drain(..begin.unwrap_or(all.len()));
    }
    let size = page_size(max_items, PAGE);
    let more = all.len() > size;
    all.truncate(size);
    let marker = match all.last() {
        Some(last) if more => Some(ctx.page_token(&place(&name(last)))?),
        _ => None,
    };
    Ok(Listed { items: all, marker })
}

/// A name as a marker has it, which has 320 characters at most: one that is long is cut, and told apart by its digest.
fn place(name: &str) -> String {
    if name.len() <= NAME_BYTES {
        return name.to_owned();
    }
    let cut = name.floor_char_boundary(CUT_BYTES);
    format!("{}\0{}", &name[..cut], STANDARD.encode(Sha256::digest(name)))
}
