//! The managed policies that every account has and nobody changes. They are AWS's by name, so that what is written for AWS finds them, and
//! say what the name promises for the actions that Muster has.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::arn;
use super::policy::{Kind, Named, Policy};

/// The ARN of the policy that allows everything.
pub const ADMINISTRATOR_ACCESS: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// Since when they have been as they are: 2026-01-01. A change of one is its next version.
pub const CREATED_MILLIS: u64 = 1_767_225_600_000;

/// A managed policy of the host.
#[derive(Debug)]
pub struct HostPolicy {
    /// `AdministratorAccess`
    pub name: &'static str,
    /// `/` or `/…/`.
    pub path: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// `ANPA…`
    pub id: String,
    /// Its ARN.
    pub arn: String,
    /// As JSON text.
    pub document: String,
    policy: Policy,
}

impl HostPolicy {
    /// Its name in decisions, and what it says.
    #[must_use]
    pub fn named(&self) -> Named {
        Named { name: self.arn.clone(), policy: self.policy.clone() }
    }
}

/// All of them, by name.
pub fn all() -> &'static [HostPolicy] {
    &ALL
}

/// That of an ARN.
#[must_use]
pub fn of_host(arn: &str) -> Option<&'static HostPolicy> {
    // Most ARNs are of an account.
    arn.strip_prefix("arn:aws:iam::aws:")?;
    ALL.iter().find(|policy| policy.arn == arn)
}

static ALL: LazyLock<Vec<HostPolicy>> = LazyLock::new(|| {
    let mut all: Vec<_> = written().into_iter().enumerate().map(|(number, written)| read(number, written)).collect();
    all.sort_by_key(|policy| policy.name);
    all
});

/// Name, path, description, statements.
type Written = (&'static str, &'static str, &'static str, Value);

#[expect(clippy::expect_used, reason = "a test reads all of them")]
fn read(number: usize, (name, path, description, statements): Written) -> HostPolicy {
    let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let policy = Policy::parse(&document, Kind::Managed).expect("a policy of the host is one");
    HostPolicy {
        name,
        path,
        description,
        id: format!("ANPAMUSTERHOST{number:07}"),
        arn: arn::policy("aws", path, name),
        document,
        policy,
    }
}

/// An id is given by the place in this list: new ones come last.
fn written() -> Vec<Written> {
    let allow = |actions: &[&str]| json!([{ "Effect": "Allow", "Action": actions, "Resource": "*" }]);
    let systems = [
        "ssm:*",
        "ssm-contacts:*",
        "ssm-incidents:*",
        "ssm-quicksetup:*",
        "ssm-guiconnect:*",
        "appconfig:*",
        "muster:*",
    ];
    let read_only = |services: &[&str]| {
        let verbs = ["Describe*", "Get*", "List*"];
        let actions: Vec<_> =
            services.iter().flat_map(|service| verbs.map(|verb| format!("{service}:{verb}"))).collect();
        json!([{ "Effect": "Allow", "Action": actions, "Resource": "*" }])
    };
    let pass_to_systems = json!({
        "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
        "Condition": { "StringLike": { "iam:PassedToService": ["ssm.amazonaws.com", "ssm-*.amazonaws.com", "appconfig.amazonaws.com"] } }
    });
    let with = |statements: Value, more: &Value| match statements {
        Value::Array(statements) => Value::Array([statements, vec![more.clone()]].concat()),
        other => other,
    };
    let core = allow(&[
        "ssm:GetDocument",
        "ssm:DescribeDocument",
        "ssm:GetManifest",
        "ssm:GetParameter",
        "ssm:GetParameters",
        "ssm:ListAssociations",
        "ssm:ListInstanceAssociations",
        "ssm:PutInventory",
        "ssm:PutComplianceItems",
        "ssm:PutConfigurePackageResult",
        "ssm:UpdateAssociationStatus",
        "ssm:UpdateInstanceAssociationStatus",
        "ssm:UpdateInstanceInformation",
        "ssm:GetDeployablePatchSnapshotForInstance",
        "ssm:DescribeAssociation",
        "ssmmessages:*",
        "ec2messages:*",
    ]);
    vec![
        ("AdministratorAccess", "/", "Allows everything.", allow(&["*"])),
        (
            "PowerUserAccess",
            "/",
            "Allows everything but the administration of accounts and identities.",
            json!([
                { "Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"], "Resource": "*" },
                { "Effect": "Allow", "Action": ["iam:CreateServiceLinkedRole", "iam:ListRoles"], "Resource": "*" }
            ]),
        ),
        (
            "ReadOnlyAccess",
            "/",
            "Allows to look at everything. Values of parameters are among it.",
            read_only(&[
                "ssm",
                "ssm-contacts",
                "ssm-incidents",
                "ssm-quicksetup",
                "appconfig",
                "muster",
                "iam",
                "tag",
                "resource-groups",
                "servicecatalog",
            ]),
        ),
        ("IAMFullAccess", "/", "Allows the administration of identities.", allow(&["iam:*"])),
        (
            "IAMReadOnlyAccess",
            "/",
            "Allows to look at identities.",
            allow(&["iam:GenerateCredentialReport", "iam:Get*", "iam:List*", "iam:Simulate*"]),
        ),
        ("AmazonSSMFullAccess", "/", "Allows everything of Systems Manager.", with(allow(&systems), &pass_to_systems)),
        (
            "AmazonSSMReadOnlyAccess",
            "/",
            "Allows to look at everything of Systems Manager. Values of parameters are among it.",
            read_only(&["ssm"]),
        ),
        ("AmazonSSMManagedInstanceCore", "/", "What a managed node does.", core),
        (
            "AmazonSSMAutomationRole",
            "/service-role/",
            "What runbooks do for the role that they assume.",
            with(allow(&["ssm:*", "muster:*"]), &pass_to_systems),
        ),
        (
            "AmazonSSMAutomationApproverAccess",
            "/",
            "Allows to look at executions and to answer their approvals.",
            allow(&["ssm:DescribeAutomationExecutions", "ssm:GetAutomationExecution", "ssm:SendAutomationSignal"]),
        ),
        (
            "AmazonSSMMaintenanceWindowRole",
            "/service-role/",
            "What a maintenance window's tasks do.",
            allow(&[
                "ssm:GetAutomationExecution",
                "ssm:GetParameters",
                "ssm:ListCommands",
                "ssm:SendCommand",
                "ssm:StartAutomationExecution",
                "ssm:CancelCommand",
                "ssm:ListCommandInvocations",
                "ssm:GetCommandInvocation",
                "tag:GetResources",
                "resource-groups:ListGroups",
                "resource-groups:ListGroupResources",
            ]),
        ),
    ]
}
