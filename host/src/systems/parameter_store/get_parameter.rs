use muster_types::ssm::{GetParameterRequest, GetParameterResult};

use super::find;
use crate::operation::{Ctx, Result};
use crate::store::View;

/// The newest version of a parameter, or the one that is selected.
pub async fn get_parameter(ctx: Ctx, request: GetParameterRequest) -> Result<GetParameterResult> {
    let found = ctx.store.read(async |view: &View| find(view, &ctx.scope, &request.name).await).await?;
    Ok(GetParameterResult { parameter: Some(found.into_parameter()) })
}
