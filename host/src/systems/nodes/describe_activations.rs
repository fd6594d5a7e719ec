//! DescribeActivations

use std::cmp::Reverse;

use muster_types::Timestamp;
use muster_types::ssm::{
    Activation, DescribeActivationsFilter, DescribeActivationsFilterKeys, DescribeActivationsRequest,
    DescribeActivationsResult, Tag,
};

use super::ACTIVATIONS_LIMIT;
use super::records::{ACTIVATIONS, ActivationRecord};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{Range, View};

/// The longest page, and the length of one where the request does not say.
const PAGE: usize = 50;

/// Lists activations, newest first, then by id.
pub(super) async fn describe_activations(
    ctx: Ctx,
    request: DescribeActivationsRequest,
) -> Result<DescribeActivationsResult> {
    let filters = request.filters.unwrap_or_default();
    if filters.iter().any(|filter| filter.filter_key.is_none()) {
        return Err(Error::new("InvalidFilter", "A filter needs a FilterKey."));
    }
    let after: Option<(u64, String)> = ctx.page_state(request.next_token.as_deref())?;
    let length = page_size(request.max_results, PAGE);

    // All of them are read: they are few by their bound, and filters leave an unknown part of them.
    let page = ctx
        .store
        .read(async |view: &View| {
            Ok(view.scan(&ACTIVATIONS, &ctx.scope, Range::all(), ACTIVATIONS_LIMIT as usize).await?)
        })
        .await?;
    let mut found: Vec<_> = page
        .rows
        .into_iter()
        .filter(|(id, activation)| filters.iter().all(|filter| matches(filter, id, activation)))
        .map(|(id, activation)| ((Reverse(activation.created_millis), id), activation))
        .collect();
    found.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    let begin = after.map_or(0, |(created, id)| {
        let last = (Reverse(created), id);
        found.partition_point(|(at, _)| *at <= last)
    });
    let rest = found.split_off(begin);
    let next_token = match rest.get(length) {
        Some(_) => rest.get(length - 1).map(|((created, id), _)| ctx.page_token(&(created.0, id))).transpose()?,
        None => None,
    };
    let now = ctx.env.now_millis();
    let activations = rest.into_iter().take(length).map(|((_, id), activation)| shown(id, activation, now)).collect();
    Ok(DescribeActivationsResult { activation_list: Some(activations), next_token })
}

fn matches(filter: &DescribeActivationsFilter, id: &str, activation: &ActivationRecord) -> bool {
    let value = match filter.filter_key {
        Some(DescribeActivationsFilterKeys::ActivationIds) => Some(id),
        Some(DescribeActivationsFilterKeys::DefaultInstanceName) => activation.default_instance_name.as_deref(),
        Some(DescribeActivationsFilterKeys::IamRole) => Some(activation.iam_role.as_str()),
        None => None,
    };
    filter.filter_values.iter().flatten().any(|wanted| Some(wanted.as_str()) == value)
}

fn shown(id: String, activation: ActivationRecord, now: u64) -> Activation {
    Activation {
        activation_id: Some(id),
        description: activation.description,
        default_instance_name: activation.default_instance_name,
        iam_role: Some(activation.iam_role),
        registration_limit: i32::try_from(activation.registration_limit).ok(),
        registrations_count: i32::try_from(activation.registrations).ok(),
        expiration_date: Some(Timestamp::from_millis(activation.expires_millis)),
        expired: Some(activation.expires_millis <= now),
        created_date: Some(Timestamp::from_millis(activation.created_millis)),
        tags: Some(activation.tags.into_iter().map(|(key, value)| Tag { key, value }).collect()),
    }
}
