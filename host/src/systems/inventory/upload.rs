//! What somebody says of a node's inventory, checked and packed before the transaction in which it is stored.

use std::collections::{BTreeMap, BTreeSet};

use muster_types::Operation as _;
use muster_types::ssm::{InventoryItem, PutInventoryRequest};
use muster_types::{json, validate};
use serde_json::{Value, json};

use super::block::{self, BlockRecord};
use super::types::{AwsType, Writer, aws_type};
use super::{ENTRY_BYTES, ITEM_BYTES, UPLOAD_BYTES};
use crate::operation::{Error, Result};

/// Items that keep to their types and to the bounds.
#[derive(Debug)]
pub struct Upload {
    pub(super) items: Vec<Item>,
    /// Whether a node's collector found it, and nobody who may call PutInventory says it.
    pub(super) is_collected: bool,
}

/// One type's.
#[derive(Debug)]
pub(super) struct Item {
    pub type_name: String,
    pub schema_version: String,
    pub capture_time: String,
    pub content_hash: Option<String>,
    /// None where only the hash was said.
    pub content: Option<Content>,
}

/// A type's entries on a node.
#[derive(Debug)]
pub(super) struct Content {
    pub parts: [Vec<BlockRecord>; 2],
    pub digest: [u8; 32],
    pub bytes: u64,
    /// The names of all attributes.
    pub attributes: BTreeSet<String>,
}

impl Upload {
    /// What a node's collectors found, in the form of PutInventory's Items. Nobody has looked at it before, so all that the service's
    /// model demands of a request is demanded here.
    ///
    /// # Errors
    /// `SerializationException` and `ValidationException` for what breaks the model, and those of [`of`](Self::of).
    pub fn of_node(node_id: &str, items: Value) -> Result<Self> {
        let mut request = json!({ "InstanceId": node_id });
        request["Items"] = items;
        let model = PutInventoryRequest::MODEL;
        let unreadable = |message: String| Error::new("SerializationException", message);
        json::conform(model.input, &mut request).map_err(unreadable)?;
        validate::validate(model.input, &request)
            .map_err(|message| Error::new(model.service.validation_error, message))?;
        let request: PutInventoryRequest =
            serde_json::from_value(request).map_err(|error| unreadable(error.to_string()))?;
        Ok(Self { is_collected: true, ..Self::of(request.items)? })
    }

    /// Items that keep to the service's model.
    ///
    /// # Errors
    /// `InvalidTypeNameException`, `UnsupportedInventorySchemaVersionException`, `UnsupportedInventoryItemContextException`,
    /// `InvalidInventoryItemContextException`, `InvalidItemContentException`, `ItemSizeLimitExceededException`,
    /// `TotalSizeLimitExceededException`.
    pub fn of(items: Vec<InventoryItem>) -> Result<Self> {
        let mut names = BTreeSet::new();
        let mut checked = Vec::with_capacity(items.len());
        let mut bytes = 0;
        for item in items {
            if !names.insert(item.type_name.clone()) {
                return Err(invalid_content(
                    &item.type_name,
                    format!("{} is given more than once. Give each type once.", item.type_name),
                ));
            }
            let item = Item::of(item)?;
            bytes += item.content.as_ref().map_or(0, |content| content.bytes);
            checked.push(item);
        }
        if bytes > UPLOAD_BYTES {
            return Err(Error::new(
                "TotalSizeLimitExceededException",
                format!("The items have {bytes} bytes together, and {UPLOAD_BYTES} are the most."),
            ));
        }
        Ok(Self { items: checked, is_collected: false })
    }
}

impl Item {
    fn of(item: InventoryItem) -> Result<Self> {
        let of_aws = writable(&item.type_name)?;
        if let Some(known) = of_aws.filter(|known| known.version != item.schema_version) {
            return Err(Error::new(
                "UnsupportedInventorySchemaVersionException",
                format!("{} has the schema version {} and not {}.", known.name, known.version, item.schema_version),
            ));
        }
        let context = context(of_aws, &item.type_name, item.context.unwrap_or_default())?;
        let content = match item.content {
            Some(entries) => Some(Content::of(of_aws, &item.type_name, entries, &context)?),
            None if item.content_hash.is_some() => None,
            None => {
                return Err(invalid_content(
                    &item.type_name,
                    format!("{} has neither Content nor ContentHash.", item.type_name),
                ));
            }
        };
        Ok(Self {
            type_name: item.type_name,
            schema_version: item.schema_version,
            capture_time: item.capture_time,
            content_hash: item.content_hash,
            content,
        })
    }
}

/// One of AWS's types that nodes write, or none for a custom type.
fn writable(name: &str) -> Result<Option<&'static AwsType>> {
    let invalid = |message: String| Err(Error::new("InvalidTypeNameException", message));
    if let Some(own) = name.strip_prefix("Custom:") {
        if own.starts_with(|first: char| first.is_ascii_uppercase()) {
            return Ok(None);
        }
        return invalid(format!("{name} is not the name of a type: after Custom: comes a capital letter."));
    }
    match aws_type(name) {
        None => invalid(format!("There is no type {name}. Types of your own begin with Custom:.")),
        Some(known) if known.writer == Writer::Host => {
            invalid(format!("{name} is written by the service itself and cannot be put."))
        }
        known => Ok(known),
    }
}

fn context(
    of_aws: Option<&AwsType>,
    type_name: &str,
    context: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>> {
    let allowed = of_aws.map_or(&[][..], |known| known.context);
    if !context.is_empty() && allowed.is_empty() {
        let message = format!("{type_name} has no Context.");
        return Err(Error::new("UnsupportedInventoryItemContextException", message).with("TypeName", type_name));
    }
    if let Some(name) = context.keys().find(|name| !allowed.contains(&name.as_str())) {
        return Err(Error::new(
            "InvalidInventoryItemContextException",
            format!("The Context of {type_name} has {}, and not {name}.", allowed.join(", ")),
        ));
    }
    Ok(context)
}

impl Content {
    fn of(
        of_aws: Option<&AwsType>,
        type_name: &str,
        mut entries: Vec<BTreeMap<String, String>>,
        context: &BTreeMap<String, String>,
    ) -> Result<Self> {
        let mut attributes: BTreeSet<String> = BTreeSet::new();
        let mut bytes = 0;
        for entry in &mut entries {
            for (name, value) in context {
                entry.entry(name.clone()).or_insert_with(|| value.clone());
            }
            if let Some(known) = of_aws {
                check_entry(known, entry)?;
            }
            let own = block::json_bytes(entry) as u64;
            bytes += own;
            let too_long = |what: &str, most: u64| {
                let message = format!("{what} of {type_name} has more than {most} bytes.");
                Error::new("ItemSizeLimitExceededException", message).with("TypeName", type_name)
            };
            if own > ENTRY_BYTES {
                return Err(too_long("An entry", ENTRY_BYTES));
            }
            if bytes > ITEM_BYTES {
                return Err(too_long("The content", ITEM_BYTES));
            }
            for name in entry.keys() {
                if !attributes.contains(name) {
                    attributes.insert(name.clone());
                }
            }
        }
        check_spelling(type_name, attributes.iter(), &BTreeSet::new())?;
        let parts = block::pack(of_aws, &entries);
        Ok(Self { digest: block::digest(&parts), parts, bytes, attributes })
    }
}

fn check_entry(known: &AwsType, entry: &BTreeMap<String, String>) -> Result<()> {
    for (name, value) in entry {
        let Some(attribute) = known.attribute(name) else {
            return Err(invalid_content(known.name, format!("{} has no attribute {name}.", known.name)));
        };
        if attribute.number && !value.is_empty() && value.parse::<f64>().is_err() {
            return Err(invalid_content(known.name, format!("{name} of {} is no number: {value}", known.name)));
        }
    }
    match known.attributes.iter().find(|attribute| attribute.required && !entry.contains_key(attribute.name)) {
        Some(missing) => {
            Err(invalid_content(known.name, format!("An entry of {} has no {}.", known.name, missing.name)))
        }
        None => Ok(()),
    }
}

/// Attributes that differ in nothing but upper and lower case are one attribute, misspelled.
///
/// # Errors
/// `InvalidItemContentException`.
pub(super) fn check_spelling<'a>(
    type_name: &str,
    names: impl Iterator<Item = &'a String>,
    known: &BTreeSet<String>,
) -> Result<()> {
    let mut spelled: BTreeMap<String, &str> =
        known.iter().map(|name| (name.to_ascii_lowercase(), name.as_str())).collect();
    for name in names {
        let before = *spelled.entry(name.to_ascii_lowercase()).or_insert(name);
        if before != name {
            return Err(invalid_content(
                type_name,
                format!(
                    "{type_name} has an attribute {before}, which {name} differs from only in upper and lower case."
                ),
            ));
        }
    }
    Ok(())
}

pub(super) fn invalid_content(type_name: &str, message: String) -> Error {
    Error::new("InvalidItemContentException", message).with("TypeName", type_name)
}
