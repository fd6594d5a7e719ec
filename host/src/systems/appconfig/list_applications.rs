//! ListApplications

use muster_types::appconfig::{Applications, ListApplicationsRequest};

use super::get_application::shown;
use super::records::{APPLICATIONS, APPLICATIONS_BY_CREATION};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Cursor, Range, View};

/// The longest page, and the length of one where the request does not say.
pub const PAGE: usize = 50;

/// The applications of the account in the region, by creation.
pub async fn list_applications(ctx: Ctx, request: ListApplicationsRequest) -> Result<Applications> {
    let start = ctx.page_state::<Vec<u8>>(request.next_token.as_deref())?.map(|bytes| Cursor::from_bytes(&bytes));
    let range = start.map_or_else(Range::all, |cursor| Range::all().resume(&cursor));
    let size = page_size(request.max_results, PAGE);
    let page = ctx
        .store
        .read(async |view: &View| {
            let range = range.clone();
            Ok(view.scan_index(&APPLICATIONS, &APPLICATIONS_BY_CREATION, &ctx.scope, range, size).await?)
        })
        .await?;
    let next_token = page.next.map(|cursor| ctx.page_token(&cursor.as_bytes())).transpose()?;
    let items = page.rows.into_iter().map(|(id, record)| shown(id, record)).collect();
    Ok(Applications { items: Some(items), next_token })
}
