use std::collections::BTreeSet;

use muster_types::ssm::{GetParametersRequest, GetParametersResult};

use super::secure::Showing;
use super::{Found, find};
use crate::operation::{Ctx, Error, Result};
use crate::store::View;

/// The parameters that exist of those named, by name, and the names of the others. A malformed name fails the whole call.
pub async fn get_parameters(ctx: Ctx, request: GetParametersRequest) -> Result<GetParametersResult> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = request.names.iter().find(|name| !seen.insert(*name)) {
        return Err(Error::new(
            "ValidationException",
            format!("The parameter {twice} is named more than once. Name each parameter once."),
        ));
    }

    let showing = Showing::new(&ctx, request.with_decryption)?;
    let (mut found, invalid) = ctx
        .store
        .read(async |view: &View| {
            let (mut found, mut invalid) = (Vec::new(), Vec::new());
            for name in &request.names {
                match find(view, &ctx.scope, name).await {
                    Ok(version) => found.push(showing.shown(view, version).await?),
                    Err(error) if matches!(&*error.code, "ParameterNotFound" | "ParameterVersionNotFound") => {
                        invalid.push(name.clone());
                    }
                    Err(error) => return Err(error),
                }
            }
            Ok((found, invalid))
        })
        .await?;

    found.sort_by(|a, b| a.name.cmp(&b.name));
    let parameters = found.into_iter().map(Found::into_parameter).collect();
    Ok(GetParametersResult { parameters: Some(parameters), invalid_parameters: Some(invalid) })
}
