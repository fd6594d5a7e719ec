//! Needs and grants as the wire has them.

use muster_package::{Access, FolderRule, Grant, HttpRule, Keys, Need, Needs, ProcessNeed, ProcessRule, Quota};
use muster_types::muster::{
    FactsGrant, FactsNeed, FolderAccess, FolderGrant, FolderNeed, HttpGrant, HttpNeed, NamesGrant, NamesNeed,
    OperationsGrant, OperationsNeed, PluginGrant, PluginNeeds, ProcessGrant, ProcessNeed as ProcessNeedShape,
    PutPluginGrantRequest, StorageGrant, StorageNeed,
};
use serde_json::{Value, json};

use crate::operation::{Error, Result};

/// A grant from its wire form, by way of its text form: there the rules are checked.
pub(super) fn parsed(request: PutPluginGrantRequest) -> Result<Grant> {
    let PutPluginGrantRequest {
        plugin_name: _,
        nodes: _,
        process,
        facts,
        folders,
        http,
        storage,
        parameters,
        muster_api,
        events,
    } = request;
    let process = each(process, process_text).into_iter().collect::<Result<Vec<_>>>()?;
    let names = |grants| each(grants, |NamesGrant { names }| json!({ "names": names }));
    let grant = json!({
        "process": process,
        "facts": each(facts, |FactsGrant { keys }| json!({ "keys": keys })),
        "folders": each(folders, |FolderGrant { path, access }| {
            let access = if access == FolderAccess::ReadWrite { "read-write" } else { "read" };
            json!({ "path": path, "access": access })
        }),
        "http": each(http, |HttpGrant { url, methods }| json!({ "url": url, "methods": methods })),
        "storage": each(storage, |StorageGrant { quota_bytes }| json!({ "quota-bytes": quota_bytes })),
        "parameters": names(parameters),
        "muster-api": each(muster_api, |OperationsGrant { operations }| json!({ "operations": operations })),
        "events": names(events),
    });
    serde_json::from_value(grant).map_err(|error| invalid(format!("The grant is not valid: {error}.")))
}

fn each<T, U>(grants: Option<Vec<T>>, form: impl Fn(T) -> U) -> Vec<U> {
    grants.unwrap_or_default().into_iter().map(form).collect()
}

fn process_text(grant: ProcessGrant) -> Result<Value> {
    let any = grant.any_arguments == Some(true);
    if any && grant.arguments.is_some() {
        return Err(invalid(format!(
            "{} is granted with any arguments and with certain ones: give one of them.",
            grant.program
        )));
    }
    let mut rule = json!({
        "program": grant.program,
        "environment": grant.environment.unwrap_or_default(),
        "folders": grant.folders.unwrap_or_default(),
        "user": grant.user,
    });
    if any {
        rule["arguments"] = Value::from("any");
    } else if let Some(arguments) = grant.arguments {
        rule["arguments"] = Value::from(arguments);
    }
    if let Some(grace) = grant.grace_seconds {
        rule["grace-seconds"] = Value::from(grace);
    }
    Ok(rule)
}

fn invalid(message: String) -> Error {
    Error::new("ValidationException", message)
}

/// What is granted.
pub(super) fn grant(grant: &Grant) -> PluginGrant {
    let process = grant.process.iter().map(|grant| ProcessGrant {
        user: grant.user.clone(),
        grace_seconds: i32::try_from(grant.grace_seconds).ok(),
        ..process_form(&grant.rule)
    });
    let folder = |rule: &FolderRule| FolderGrant { path: rule.path.clone(), access: access(rule.access) };
    let names = |keys: &Keys| NamesGrant { names: texts(keys) };
    PluginGrant {
        process: Some(process.collect()),
        facts: Some(grant.facts.iter().map(|keys| FactsGrant { keys: texts(keys) }).collect()),
        folders: Some(grant.folders.iter().map(folder).collect()),
        http: Some(grant.http.iter().map(http).collect()),
        storage: Some(grant.storage.iter().map(|quota| StorageGrant { quota_bytes: bytes(quota) }).collect()),
        parameters: Some(grant.parameters.iter().map(names).collect()),
        muster_api: Some(grant.muster_api.iter().map(|keys| OperationsGrant { operations: texts(keys) }).collect()),
        events: Some(grant.events.iter().map(names).collect()),
        ..PluginGrant::default()
    }
}

/// What is needed, with the author's reasons beside Muster's own words.
pub(super) fn needs(needs: &Needs) -> PluginNeeds {
    let names = |need: &Need<Keys>| NamesNeed {
        names: Some(texts(&need.rule)),
        reason: Some(need.reason.clone()),
        meaning: Some(need.rule.to_string()),
    };
    PluginNeeds {
        process: Some(needs.process.iter().map(process_need).collect()),
        facts: Some(each_need(&needs.facts, |keys, reason, meaning| FactsNeed {
            keys: Some(texts(keys)),
            reason,
            meaning,
        })),
        folders: Some(each_need(&needs.folders, |rule, reason, meaning| FolderNeed {
            path: Some(rule.path.clone()),
            access: Some(access(rule.access)),
            reason,
            meaning,
        })),
        http: Some(each_need(&needs.http, |rule, reason, meaning| HttpNeed {
            url: Some(rule.url()),
            methods: Some(rule.methods().to_vec()),
            reason,
            meaning,
        })),
        storage: Some(each_need(&needs.storage, |quota, reason, meaning| StorageNeed {
            quota_bytes: Some(bytes(quota)),
            reason,
            meaning,
        })),
        parameters: Some(needs.parameters.iter().map(names).collect()),
        muster_api: Some(each_need(&needs.muster_api, |keys, reason, meaning| OperationsNeed {
            operations: Some(texts(keys)),
            reason,
            meaning,
        })),
        events: Some(needs.events.iter().map(names).collect()),
    }
}

fn each_need<R: ToString, T>(needs: &[Need<R>], form: impl Fn(&R, Option<String>, Option<String>) -> T) -> Vec<T> {
    needs.iter().map(|need| form(&need.rule, Some(need.reason.clone()), Some(need.rule.to_string()))).collect()
}

fn process_need(need: &ProcessNeed) -> ProcessNeedShape {
    let form = process_form(&need.rule);
    ProcessNeedShape {
        program: Some(form.program),
        any_arguments: form.any_arguments,
        arguments: form.arguments,
        environment: form.environment,
        folders: form.folders,
        user: need.user.clone(),
        reason: Some(need.reason.clone()),
        meaning: Some(need.rule.to_string()),
    }
}

fn texts(keys: &Keys) -> Vec<String> {
    keys.patterns().iter().map(|pattern| pattern.as_str().to_owned()).collect()
}

fn access(access: Access) -> FolderAccess {
    match access {
        Access::Read => FolderAccess::Read,
        Access::ReadWrite => FolderAccess::ReadWrite,
    }
}

fn http(rule: &HttpRule) -> HttpGrant {
    HttpGrant { url: rule.url(), methods: rule.methods().to_vec() }
}

fn bytes(quota: &Quota) -> i64 {
    i64::try_from(quota.bytes).unwrap_or(i64::MAX)
}

/// The wire form of a rule, without a user.
fn process_form(rule: &ProcessRule) -> ProcessGrant {
    match rule {
        ProcessRule::Anything => ProcessGrant { program: "any".to_owned(), ..ProcessGrant::default() },
        ProcessRule::Program { program, surroundings } => ProcessGrant {
            program: program.clone(),
            any_arguments: Some(true),
            environment: Some(surroundings.environment.clone()),
            folders: Some(surroundings.folders.clone()),
            ..ProcessGrant::default()
        },
        ProcessRule::Exact { program, arguments, surroundings } => ProcessGrant {
            program: program.clone(),
            arguments: Some(arguments.iter().map(|pattern| pattern.as_str().to_owned()).collect()),
            environment: Some(surroundings.environment.clone()),
            folders: Some(surroundings.folders.clone()),
            ..ProcessGrant::default()
        },
    }
}
