//! The Resource element: ARNs with wildcards and variables.

use super::context::Facts;
use super::document::Kind;
use super::malformed::Malformed;
use super::pattern::{ARN_COLONS, Case, Piece, Reach, keep_in_arn_parts, matches};
use super::variables::{Template, Variables, Wildcards};

/// An ARN as a statement lists it, or `*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ResourcePattern {
    template: Template,
    /// A variable stands before the fifth colon, where none is replaced.
    never: bool,
}

/// What the resources of IAM begin with, in AWS's order and words.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

impl ResourcePattern {
    /// What AWS's older parser says no to, without a reason.
    pub(super) fn fails_legacy_parsing(written: &str) -> bool {
        let mut parts = written.split(':').skip(1);
        // It never sees what is refused with words of its own.
        let partition_is_known = parts.next().is_some_and(is_partition);
        let few_colons = written.matches(':').count() < ARN_COLONS;
        partition_is_known && ((few_colons && written.contains("::")) || parts.next() == Some(""))
    }

    pub(super) fn parse(written: &str, kind: Kind, variables: Variables) -> Result<Self, Malformed> {
        check(written)?;
        let read = |written: &str| Template::parse(written, Wildcards::Meant, variables);
        let mut template = read(written);
        if written == "*" {
            return Ok(Self { template, never: false });
        }
        let has_variables = template.has_variables();
        let colons = template.first_text_mut().iter().filter(|piece| **piece == Piece::Char(':')).count();
        let missing = ARN_COLONS.saturating_sub(colons);
        if missing > 0 && !has_variables {
            match kind {
                // "When you specify an incomplete ARN … in an identity-based policy, AWS automatically completes the ARN by adding wildcard
                // characters (*) to all missing fields."
                Kind::Identity | Kind::Managed => template = read(&[written, &":*".repeat(missing)].concat()),
                // "Using an incomplete ARN in a session policy will result in a MalformedPolicyDocumentException error."
                Kind::Session => return Err(not_arn(written)),
                Kind::Resource | Kind::Trust => {}
            }
        }
        keep_in_arn_parts(template.first_text_mut(), Reach::BeyondPart);
        Ok(Self { template, never: has_variables && missing > 0 })
    }

    /// The keys of its variables, as they are written.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        self.template.variables()
    }

    /// Whether it is the resource of a request; none if a variable has no value.
    pub(super) fn matches(&self, resource: &str, facts: &Facts<'_>) -> Option<bool> {
        if self.never {
            return None;
        }
        Some(matches(&self.template.resolve(facts)?, resource, Case::Matters))
    }
}

fn not_arn(written: &str) -> Malformed {
    Malformed::new(format!("Resource {written} must be in ARN format or \"*\"."))
}

fn is_partition(partition: &str) -> bool {
    matches!(partition, "aws" | "*")
}

/// In AWS's words and order.
fn check(written: &str) -> Result<(), Malformed> {
    if written == "*" {
        return Ok(());
    }
    let (arn, rest) = written.split_once(':').ok_or_else(|| not_arn(written))?;
    let (partition, rest) = rest.split_once(':').map_or((rest, None), |(partition, rest)| (partition, Some(rest)));
    if !is_partition(partition) {
        let mut parts = rest.unwrap_or("*").splitn(4, ':').map(|part| if rest == Some("") { "*" } else { part });
        let [service, region, account, tail] = std::array::from_fn(|_| parts.next().unwrap_or("*"));
        return Err(Malformed::new(format!(
            "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{service}:{region}:{account}:{tail}\"."
        )));
    }
    if arn != "arn" {
        return Err(not_arn(written));
    }
    let mut parts = rest.unwrap_or_default().splitn(4, ':');
    let service = parts.next().unwrap_or_default();
    if rest.is_none() || service.contains(['*', '?']) {
        return Err(Malformed::new("Resource vendor must be fully qualified and cannot contain regexes."));
    }
    let region = parts.next().unwrap_or_default();
    let account = parts.next().unwrap_or_default();
    match service {
        "iam" if !region.is_empty() => {
            Err(Malformed::new(format!("IAM resource {written} cannot contain region information.")))
        }
        // A bucket has neither; access points, which came later, have both.
        "s3" if !region.is_empty() && account.is_empty() && region != "*" => {
            Err(Malformed::new(format!("Resource {written} can not contain region information.")))
        }
        "iam" => match parts.next() {
            Some(path) if path != "*" && !IAM_PATHS.iter().any(|known| path.starts_with(known)) => Err(Malformed::new(
                format!("IAM resource path must either be \"*\" or start with {}.", IAM_PATHS.join(", ")),
            )),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}
