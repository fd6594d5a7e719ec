//! Functions of AWS that stand for what plugins offer: PutFunction, DeleteFunction and ListFunctions. A profile of AppConfig that was
//! made for AWS names functions by their ARNs; an operator says which validators stand for them.

use muster_package::OfferName;
use muster_types::Empty;
use muster_types::muster::{
    DeleteFunctionRequest, Function, ListFunctionsRequest, ListFunctionsResponse, PutFunctionRequest,
};
use serde::{Deserialize, Serialize};

use super::PAGE;
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{Range, Record, RegionScope, Table, Tx, View};

/// By ARN.
pub(super) static FUNCTIONS: Table<RegionScope, String, FunctionRecord> = Table::new("functions");

/// Functions of an account and region.
const FUNCTIONS_LIMIT: usize = 1_000;

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct FunctionRecord {
    /// `acme:portRange`
    offer: String,
}

impl Record for FunctionRecord {
    const VERSION: u8 = 1;
}

/// Lets the ARN of a function stand for an offer. Whether a plugin in use offers it is looked at when it is used.
///
/// # Errors
/// `ValidationException` for what is no name of an offer; `QuotaExceededException`.
pub async fn put_function(ctx: Ctx, request: PutFunctionRequest) -> Result<Empty> {
    let offer = OfferName::parse(&request.offer_name)
        .map_err(|error| Error::new("ValidationException", format!("The OfferName is none: {error}.")))?;
    let record = FunctionRecord { offer: offer.as_str().to_owned() };
    ctx.store
        .transact(async |tx: &mut Tx| {
            let known = tx.scan(&FUNCTIONS, &ctx.scope, Range::all(), FUNCTIONS_LIMIT).await?.rows;
            if known.len() == FUNCTIONS_LIMIT && !known.iter().any(|(arn, _)| *arn == request.function_arn) {
                let message = format!("{FUNCTIONS_LIMIT} functions are mapped, which is the most.");
                return Err(Error::new("QuotaExceededException", message));
            }
            Ok(tx.put(&FUNCTIONS, &ctx.scope, &request.function_arn, &record).await?)
        })
        .await?;
    Ok(Empty {})
}

/// Lets it stand for nothing.
///
/// # Errors
/// `ResourceNotFoundException` where it does not stand for anything.
pub async fn delete_function(ctx: Ctx, request: DeleteFunctionRequest) -> Result<Empty> {
    ctx.store
        .transact(async |tx: &mut Tx| {
            if !tx.exists(&FUNCTIONS, &ctx.scope, &request.function_arn).await? {
                let message = format!("Nothing is mapped to the function {}.", request.function_arn);
                return Err(Error::new("ResourceNotFoundException", message));
            }
            Ok(tx.delete(&FUNCTIONS, &ctx.scope, &request.function_arn).await?)
        })
        .await?;
    Ok(Empty {})
}

/// Functions and what they stand for, by ARN.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub async fn list_functions(ctx: Ctx, request: ListFunctionsRequest) -> Result<ListFunctionsResponse> {
    let limit = page_size(request.max_results, PAGE);
    let after = ctx.page_state::<String>(request.next_token.as_deref())?;
    let range = after.as_ref().map_or_else(Range::all, |after| Range::all().after(after));
    let rows = ctx
        .store
        .read(async |view: &View| Ok(view.scan(&FUNCTIONS, &ctx.scope, range.clone(), limit + 1).await?.rows))
        .await?;
    let last = rows.get(limit - 1).map(|(arn, _)| arn.clone());
    let next_token = if rows.len() > limit { last.map(|last| ctx.page_token(&last)).transpose()? } else { None };
    let function =
        |(arn, record): (String, FunctionRecord)| Function { function_arn: Some(arn), offer_name: Some(record.offer) };
    Ok(ListFunctionsResponse { functions: Some(rows.into_iter().take(limit).map(function).collect()), next_token })
}

/// The name of the offer that a text stands for: it is one, or the ARN of a function that is mapped to one.
///
/// # Errors
/// The store's.
pub async fn offer(view: &View, scope: &RegionScope, text: &str) -> Result<Option<String>> {
    if OfferName::parse(text).is_ok() {
        return Ok(Some(text.to_owned()));
    }
    // What is longer than the model's bound is no key.
    if !text.starts_with("arn:") || text.len() > 256 {
        return Ok(None);
    }
    Ok(view.get(&FUNCTIONS, scope, text).await?.map(|record| record.offer))
}
