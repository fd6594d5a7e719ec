use muster_types::ssm::{GetParametersByPathRequest, GetParametersByPathResult};

use super::Found;
use super::filters::Filters;
use super::names;
use super::records::{PARAMETERS, PARAMETERS_BY_PARENT};
use super::secure::Showing;
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Cursor, Range, View};

/// A page where the caller names no size, and the most that they may name.
const PAGE: usize = 10;
/// Rows that one request looks at. A page of a filtered list may be short, or empty, and go on.
const ROWS: usize = 1_000;

/// The parameters directly below a path, or all below it.
pub async fn get_parameters_by_path(
    ctx: Ctx,
    request: GetParametersByPathRequest,
) -> Result<GetParametersByPathResult> {
    let path = names::path(&request.path)?;
    let filters = Filters::parse(request.parameter_filters.as_deref().unwrap_or_default())?;
    let recursive = request.recursive.unwrap_or_default();
    let size = page_size(request.max_results, PAGE);
    let start = ctx.page_state::<Vec<u8>>(request.next_token.as_deref())?.map(|bytes| Cursor::from_bytes(&bytes));

    let showing = Showing::new(&ctx, request.with_decryption)?;
    let (found, next) = ctx
        .store
        .read(async |view: &View| {
            let (mut found, mut next, mut rows) = (Vec::new(), start.clone(), 0);
            loop {
                let wanted = size - found.len();
                let page = if recursive {
                    let range = from(Range::prefix(format!("{path}/")), next.as_ref());
                    view.scan(&PARAMETERS, &ctx.scope, range, wanted).await?
                } else {
                    let range = from(Range::prefix((path,)), next.as_ref());
                    view.scan_index(&PARAMETERS, &PARAMETERS_BY_PARENT, &ctx.scope, range, wanted).await?
                };
                rows += page.rows.len();
                for (_, record) in page.rows.into_iter().filter(|(_, record)| filters.admit(record)) {
                    let (name, owner) = (record.name.clone(), ctx.scope.clone());
                    found.push(showing.shown(view, Found { record, name, selector: None, owner }).await?);
                }
                next = page.next;
                if next.is_none() || found.len() == size || rows >= ROWS {
                    return Ok((found, next));
                }
            }
        })
        .await?;

    let next_token = next.map(|cursor| ctx.page_token(&cursor.as_bytes())).transpose()?;
    let parameters = found.into_iter().map(Found::into_parameter);
    Ok(GetParametersByPathResult { parameters: Some(parameters.collect()), next_token })
}

fn from<K>(range: Range<K>, cursor: Option<&Cursor>) -> Range<K> {
    match cursor {
        Some(cursor) => range.resume(cursor),
        None => range,
    }
}
