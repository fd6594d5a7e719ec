//! GetInventorySchema

use muster_types::ssm::{
    GetInventorySchemaRequest, GetInventorySchemaResult, InventoryAttributeDataType as DataType,
    InventoryItemAttribute, InventoryItemSchema,
};

use super::records::TypeRecord;
use super::types::{AWS_TYPES, AwsType};
use crate::operation::{Ctx, Result, page_size};
use crate::store::View;

/// Types of a page where the request does not say: what the model allows at most.
const PAGE: usize = 200;

/// Lists AWS's types and the account's own by name, whose beginning TypeName is. No type has subtypes.
pub(super) async fn get_inventory_schema(
    ctx: Ctx,
    request: GetInventorySchemaRequest,
) -> Result<GetInventorySchemaResult> {
    let after: Option<String> = ctx.page_state(request.next_token.as_deref())?;
    let length = page_size(request.max_results, PAGE);
    if request.sub_type == Some(true) {
        return Ok(GetInventorySchemaResult { schemas: Some(Vec::new()), next_token: None });
    }
    let custom = ctx.store.read(async |view: &View| super::custom_types(view, &ctx.scope).await).await?;
    let aggregated = request.aggregator == Some(true);
    let of_aws = AWS_TYPES.iter().map(|known| of_aws(known, aggregated));
    let own = custom.iter().map(|(name, custom)| of_account(name, custom));
    let begin = request.type_name.unwrap_or_default();
    let mut schemas: Vec<_> = of_aws
        .chain(own)
        .filter(|schema| !schema.attributes.as_ref().is_some_and(Vec::is_empty))
        .filter(|schema| {
            let name = schema.type_name.as_deref().unwrap_or_default();
            name.starts_with(&begin) && after.as_deref().is_none_or(|after| name > after)
        })
        .collect();
    schemas.sort_by(|a, b| a.type_name.cmp(&b.type_name));
    let more = schemas.len() > length;
    schemas.truncate(length);
    let last = schemas.last().and_then(|schema| schema.type_name.clone());
    let next_token = last.filter(|_| more).map(|last| ctx.page_token(&last)).transpose()?;
    Ok(GetInventorySchemaResult { schemas: Some(schemas), next_token })
}

fn of_aws(known: &AwsType, aggregated: bool) -> InventoryItemSchema {
    let shown = known.attributes.iter().filter(|attribute| attribute.aggregated || !aggregated);
    let shown = shown.map(|attribute| InventoryItemAttribute {
        name: Some(attribute.name.to_owned()),
        data_type: Some(if attribute.number { DataType::Number } else { DataType::String }),
    });
    InventoryItemSchema {
        type_name: Some(known.name.to_owned()),
        version: Some(known.version.to_owned()),
        attributes: Some(shown.collect()),
        display_name: Some(known.name.trim_start_matches("AWS:").to_owned()),
    }
}

/// Custom types are text throughout, and all of it may be aggregated.
fn of_account(name: &str, custom: &TypeRecord) -> InventoryItemSchema {
    let text = |name: &String| InventoryItemAttribute { name: Some(name.clone()), data_type: Some(DataType::String) };
    InventoryItemSchema {
        type_name: Some(name.to_owned()),
        version: Some(custom.latest.clone()),
        attributes: Some(custom.attributes.iter().map(text).collect()),
        display_name: None,
    }
}
