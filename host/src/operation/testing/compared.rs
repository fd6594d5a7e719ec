//! What operations say that they touch, beside the rows that they read and write by their keys. What a scan finds is not looked at: its
//! range says what is asked for, and an operation that lists says `*` at AWS.

use std::future::poll_fn;
use std::pin::pin;

use muster_types::OperationModel;

use crate::access;
use crate::operation::{Ctx, Prepared, Result};
use crate::plugins::{GRANTS, PLUGINS_IN_USE};
use crate::store::noting::{key_in, key_of, noting};
use crate::store::{AccountScope, Descending, RegionScope};
use crate::systems;

/// What operations look at that their requests do not name, by the kind of its ARN, and whether they change it. AWS asks for `*` where they
/// list and make; the others look at nodes and plugins for themselves, and tell nothing of them.
const UNNAMED: [(&str, &str, &str, bool); 17] = [
    // Its id is the host's choice.
    ("appconfig", "CreateApplication", "application", true),
    // Members are the group's, although they are kept with the users.
    ("iam", "AddUserToGroup", "user", true),
    ("iam", "RemoveUserFromGroup", "user", true),
    ("muster", "ListPlugins", "plugin", false),
    // What a component is called is known when it has been read.
    ("muster", "UploadPlugin", "plugin", false),
    // A command that moves on goes to the next of its nodes.
    ("ssm", "CancelCommand", "managed-instance", false),
    ("ssm", "DeregisterManagedInstance", "managed-instance", false),
    ("ssm", "SendAutomationSignal", "managed-instance", false),
    ("ssm", "StopAutomationExecution", "managed-instance", false),
    ("ssm", "DescribeAutomationExecutions", "automation-execution", false),
    ("ssm", "DescribeInstanceInformation", "managed-instance", false),
    ("ssm", "GetInventory", "managed-instance", false),
    ("ssm", "ListDocuments", "document", false),
    ("ssm", "ListInventoryEntries", "managed-instance", false),
    // Of which node it is no policy says, at AWS neither.
    ("ssm", "PutInventory", "managed-instance", true),
    // One that is not there has no policy that could be asked.
    ("ssm", "PutParameter", "key", false),
    // Those that have the first tag of its targets; it asks for each that has all of them.
    ("ssm", "SendCommand", "managed-instance", false),
];

/// What an operation says that it touches, and for whom.
pub struct Touched {
    scope: RegionScope,
    arns: Vec<String>,
}

/// What an operation says that it touches; none for one that asks for itself.
pub async fn touched(ctx: &Ctx, request: &dyn Prepared) -> Result<Option<Touched>> {
    if request.is_open() {
        return Ok(None);
    }
    let resources = request.resources(ctx).await?;
    let arns = resources.into_iter().map(|resource| resource.arn).collect();
    Ok(Some(Touched { scope: ctx.scope.clone(), arns }))
}

/// Does what an operation does. What that reads and writes has to be what its registration says, or what it asked for itself.
pub async fn compared<T>(model: &OperationModel, touched: Option<Touched>, work: impl Future<Output = T>) -> T {
    let mut work = pin!(noting(work));
    let mut asked_for = Vec::new();
    let (done, noted) = poll_fn(|context| {
        // What others asked for on this thread, between two steps of this.
        access::asked_for();
        let polled = work.as_mut().poll(context);
        asked_for.extend(access::asked_for());
        polled
    })
    .await;
    // A reset is of everything.
    if let Some(touched) = touched.filter(|_| (model.service.name, model.name) != ("muster", "Reset")) {
        let Touched { scope, arns } = touched;
        let said: Vec<String> = arns.iter().chain(&asked_for).map(|arn| plain(arn)).collect();
        for (arn, written) in noted.iter().filter_map(|noted| Some((arn_of_row(&noted.row)?, noted.written))) {
            assert!(
                is_said(model, &scope, &said, &plain(&arn), written),
                "{}.{} touches {arn}, and says {arns:?}",
                model.service.name,
                model.name
            );
        }
    }
    done
}

/// The ARN of the resource that a row is of; none for a row of something else.
fn arn_of_row(row: &[u8]) -> Option<String> {
    systems::arn_of_row(row).or_else(|| arn_of_plugin(row))
}

/// That of what an account has of a plugin, or of a function. Versions are the host's, and in no account.
fn arn_of_plugin(row: &[u8]) -> Option<String> {
    if let Some((scope, function)) = key_in::<RegionScope, String>("functions", row) {
        return Some(format!("arn:aws:muster:{}:{}:function/{function}", scope.region, scope.account));
    }
    let change = || {
        let (scope, (plugin, _)) = key_in::<AccountScope, (String, Descending<u64>)>("plugin-grant-history", row)?;
        Some((scope, plugin))
    };
    let (scope, plugin) = key_of(&GRANTS, row).or_else(|| key_of(&PLUGINS_IN_USE, row)).or_else(change)?;
    Some(format!("arn:aws:muster::{}:plugin/{plugin}", scope.account))
}

/// Of an identity's row there is the name in lower case, without its path.
fn plain(arn: &str) -> String {
    match access::arn::parse(arn) {
        Some((account, kind, _, name)) => format!("arn:aws:iam::{account}:{kind}/{}", name.to_lowercase()),
        None => arn.to_owned(),
    }
}

/// Whether what an operation does to a resource follows from what it says.
fn is_said(model: &OperationModel, scope: &RegionScope, said: &[String], arn: &str, written: bool) -> bool {
    let (service, operation) = (model.service.name, model.name);
    let kind = arn.splitn(6, ':').nth(5).and_then(|resource| resource.split('/').next()).unwrap_or_default();
    // Of every account, whether it uses the version; one that could once, and does not see it, is not left with it.
    let is_in_all = (service, operation, kind) == ("muster", "DeletePluginVersion", "plugin");
    if is_in_all || said.iter().any(|said| covers(operation, said, arn, written)) {
        return true;
    }
    // Of another account or region it has to be said in any case.
    let mut parts = arn.split(':').skip(3);
    let (region, account) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if account != scope.account || !(region.is_empty() || region == scope.region) {
        return false;
    }
    // As at AWS, who may change one identity may name others by it.
    let of_identities = arn.starts_with("arn:aws:iam:") && !written;
    // Whatever a plugin is to do, what it was granted decides; and what a function stands for is looked at by who names it.
    let of_plugins = arn.starts_with("arn:aws:muster:") && !written && service != "muster";
    let is_unnamed = UNNAMED.iter().any(|(of, name, unnamed, writes)| {
        (*of, *name, *unnamed) == (service, operation, kind) && (*writes || !written)
    });
    of_identities || of_plugins || is_unnamed
}

/// Whether what an operation says of a resource is enough for what it does to one. `*` is enough for nothing.
fn covers(operation: &str, said: &str, arn: &str, written: bool) -> bool {
    // What is made has no name yet, where the host gives it one. What is looked at may be what it is in.
    let inside = |whole: &str, part: &str| part.strip_prefix(whole).is_some_and(|rest| rest.starts_with('/'));
    let made = operation.starts_with("Create") && inside(said, arn);
    let around = !written && inside(arn, said);
    let of_all = said != "*" && said.strip_suffix('*').is_some_and(|start| arn.starts_with(start));
    said == arn || made || around || of_all
}
