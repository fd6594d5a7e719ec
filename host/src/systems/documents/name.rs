//! Documents' names.

use crate::operation::{Error, Result};
use crate::store::RegionScope;

/// Beginnings of names, in any case, that are kept for ready-made documents.
const RESERVED: [&str; 6] = ["aws", "amazon", "amzn", "AWSEC2", "AWSConfigRemediation", "AWSSupport"];

/// A name that a document of an account may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewName(String);

impl NewName {
    /// From a request, whose pattern the model states.
    ///
    /// # Errors
    /// `ValidationException` for a reserved beginning.
    pub fn parse(name: String) -> Result<Self> {
        let reserved =
            |prefix: &&&str| name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
        match RESERVED.iter().find(reserved) {
            Some(_) => Err(Error::new("ValidationException", format!("Invalid document name {name}"))),
            None => Ok(Self(name)),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a document of the account in the region that `given`, a name or an ARN, means; none if it is one of another account
/// or region.
#[must_use]
pub fn own_name<'n>(scope: &RegionScope, given: &'n str) -> Option<&'n str> {
    if !given.starts_with("arn:") {
        return Some(given);
    }
    let mut parts = given.splitn(6, ':').skip(3);
    let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
    let name = resource.strip_prefix("document/")?;
    (region == scope.region && account == scope.account).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_reserved_beginnings_are_refused_in_any_case() {
        for name in ["aws-x", "AWS-RunShellScript", "Amazon-x", "AMZN", "awsEC2-y", "AWSSupport-z"] {
            let error = NewName::parse(name.into()).unwrap_err();
            assert_eq!(
                (error.code.as_ref(), error.message),
                ("ValidationException", format!("Invalid document name {name}"))
            );
        }
        for name in ["my-aws", "am", "run.sh", "AMS"] {
            assert_eq!(NewName::parse(name.into()).unwrap().as_str(), name);
        }
    }

    #[test]
    fn an_arn_means_a_document_of_its_account_and_region_only() {
        let scope = RegionScope::new("111122223333", "eu-west-1");
        assert_eq!(own_name(&scope, "arn:aws:ssm:eu-west-1:111122223333:document/Restart"), Some("Restart"));
        assert_eq!(own_name(&scope, "arn:aws:ssm:eu-west-1:444455556666:document/Restart"), None);
        assert_eq!(own_name(&scope, "arn:aws:ssm:us-east-1:111122223333:document/Restart"), None);
        assert_eq!(own_name(&scope, "arn:aws:ssm"), None);
        assert_eq!(own_name(&scope, "Restart"), Some("Restart"));
    }
}
