//! The registry: which function an operation is, and what it touches.

use std::collections::BTreeMap;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use muster_types::{Operation, OperationModel};
use serde_json::Value;

use super::{Caller, Ctx, Error, Result};
use crate::access::policy::Named;
use crate::access::resource_policies;
use crate::store::{RegionScope, View};

/// Every operation that is built, each registered by its system:
///
/// ```ignore
/// pub fn register(on: &mut Registry) {
///     on.operation(put_parameter)
///         .touches(async |request, read| Ok(vec![parameter(read, &request.name).await?]))
///         .operation(get_parameter)
///         .touches(async |request, read| Ok(vec![parameter(read, &request.name).await?]));
/// }
/// ```
#[derive(Default)]
pub struct Registry {
    operations: BTreeMap<(&'static str, &'static str), Registered>,
    parts: Vec<(&'static str, &'static str, &'static str)>,
    families: Vec<Family>,
    family_of: BTreeMap<(&'static str, &'static str), usize>,
}

/// Operations that share a rate.
#[derive(Clone, Debug)]
pub struct Family {
    /// As policies name them: `ssm:GetParameter`.
    pub operations: Vec<String>,
    /// Requests a second of an account in all regions that AWS lets through where nothing else was asked for.
    pub per_second: u32,
}

/// How the names of operations begin that read.
const READING: [&str; 3] = ["Describe", "Get", "List"];

impl Registry {
    /// Requests a second for each operation that reads and of which AWS tells no rate, or which AWS does not have: as often as it lets an
    /// account read parameters, the highest rate that it tells of the Systems Manager service.
    pub const READS_PER_SECOND: u32 = 40;
    /// The same for each that changes something: as often as AWS lets an account change AppConfig's resources. What it tells of changes of
    /// Systems Manager's, 1 to 3, is of parameters and automations; clients of the others should not be refused for want of a number.
    pub const CHANGES_PER_SECOND: u32 = 10;

    /// A registry without operations.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Registers an operation, which the request's type names; what it touches has to follow.
    pub fn operation<O, F, Fut>(&mut self, run: F) -> Unscoped<'_, O, F>
    where
        O: Operation,
        F: Fn(Ctx, O) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<O::Output>> + Send + 'static,
    {
        Unscoped { registry: self, run, operation: PhantomData }
    }

    fn insert(&mut self, model: &'static OperationModel, call: Box<dyn Callable>) -> &mut Self {
        let (service, name) = (model.service.name, model.name);
        let before = self.operations.insert((service, name), Registered { model, call });
        assert!(before.is_none(), "{service}.{name} is registered twice");
        if self.family_of.contains_key(&(service, name)) {
            return self;
        }
        // By itself, as most of AWS's quotas are, until something else is said: so none is without a rate.
        let reads = READING.iter().any(|verb| name.starts_with(verb));
        self.at_most(if reads { Self::READS_PER_SECOND } else { Self::CHANGES_PER_SECOND }, service, &[name])
    }

    /// Says which part of a registered operation is not built, as in `Type=SecureString`; the system refuses it by the same
    /// constant. It is listed in `tests/golden/not-implemented.txt`.
    pub fn part_not_built(&mut self, service: &'static str, operation: &'static str, part: &'static str) -> &mut Self {
        self.parts.push((service, operation, part));
        self
    }

    /// Says how many requests a second an account may make of these operations together: AWS's quota, where it tells one.
    pub fn at_most(&mut self, per_second: u32, service: &'static str, operations: &[&'static str]) -> &mut Self {
        let names = operations.iter().map(|&operation| [service, ":", operation].concat()).collect();
        self.families.push(Family { operations: names, per_second });
        for operation in operations {
            self.family_of.insert((service, operation), self.families.len() - 1);
        }
        self
    }

    /// The family of an operation, and its number; each that is built has one.
    #[must_use]
    pub fn family(&self, model: &OperationModel) -> Option<(usize, &Family)> {
        let number = *self.family_of.get(&(model.service.name, model.name))?;
        Some((number, self.families.get(number)?))
    }

    /// The operation, where it is built.
    #[must_use]
    pub fn get(&self, model: &'static OperationModel) -> Option<&Registered> {
        self.operations.get(&(model.service.name, model.name))
    }

    /// The models of all operations that are built, by service and name.
    pub fn models(&self) -> impl Iterator<Item = &'static OperationModel> {
        self.operations.values().map(|registered| registered.model)
    }

    /// What is not built: `service.Operation` for each operation of the services' models that is not registered, and
    /// `service.Operation Part` for each part of a registered one; sorted.
    #[must_use]
    pub fn not_built(&self) -> Vec<String> {
        let operations = muster_types::SERVICES.iter().flat_map(|service| {
            service
                .operations
                .iter()
                .filter(|model| self.get(model).is_none())
                .map(|model| format!("{}.{}", service.name, model.name))
        });
        let parts = self.parts.iter().map(|(service, operation, part)| format!("{service}.{operation} {part}"));
        let mut lines: Vec<_> = operations.chain(parts).collect();
        lines.sort();
        lines
    }
}

/// An operation that has not said yet what it touches; it is registered once it has.
#[must_use = "an operation is registered by saying what it touches"]
pub struct Unscoped<'r, O, F> {
    registry: &'r mut Registry,
    run: F,
    operation: PhantomData<fn(O)>,
}

impl<'r, O, F, Fut> Unscoped<'r, O, F>
where
    O: Operation,
    F: Fn(Ctx, O) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<O::Output>> + Send + 'static,
{
    /// Says which resources a request touches, for authorization, and registers the operation.
    ///
    /// # Panics
    /// If the operation was registered before: two systems that both claim an operation are a mistake in the program.
    pub fn touches<T>(self, touches: T) -> &'r mut Registry
    where
        T: for<'t> Touches<&'t O, Reading<'t>> + 'static,
    {
        let call = Call(Arc::new(Functions { run: self.run, touches, open: false }), PhantomData);
        self.registry.insert(O::MODEL, Box::new(call))
    }

    /// Registers an operation that whoever signs may ask for: one that needs no permission, or that only finds out itself whose permission it
    /// needs, and asks for that.
    ///
    /// # Panics
    /// As [`touches`](Self::touches).
    pub fn open(self) -> &'r mut Registry {
        let touches = async |_: &O, _: Reading<'_>| Ok(Vec::new());
        let call = Call(Arc::new(Functions { run: self.run, touches, open: true }), PhantomData);
        self.registry.insert(O::MODEL, Box::new(call))
    }
}

/// A resource that a request touches.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its ARN, whether it exists or not; `*` where the action has no resource.
    pub arn: String,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
    /// What is done to it, where that is not the operation's own action.
    pub action: Option<&'static str>,
    /// Condition keys that only this request has, and their values.
    pub keys: Vec<(&'static str, Vec<String>)>,
    /// Another ARN that policies may name it by: what denies either denies it, what allows either allows it.
    pub alias: Option<String>,
    /// What its own policies say; who lists resources sets it, and who uses a key.
    pub policy: Option<Named>,
}

impl Resource {
    /// A resource without tags.
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into(), tags: BTreeMap::new(), action: None, keys: Vec::new(), alias: None, policy: None }
    }

    /// A role that is handed to a service, `ssm.amazonaws.com`.
    pub fn passed(role_arn: impl Into<String>, service: &str) -> Self {
        Self::new(role_arn).asked("iam:PassRole").with("iam:PassedToService", service)
    }

    /// The same with the tags that it has.
    #[must_use]
    pub fn tagged(self, tags: BTreeMap<String, String>) -> Self {
        Self { tags, ..self }
    }

    /// The same for another action than the operation's own.
    #[must_use]
    pub fn asked(self, action: &'static str) -> Self {
        Self { action: Some(action), ..self }
    }

    /// The same by another ARN too.
    #[must_use]
    pub fn or(self, alias: String) -> Self {
        Self { alias: Some(alias), ..self }
    }

    /// The same with a condition key.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.keys.push((key, vec![value.into()]));
        self
    }

    /// The same with a condition key, where the request has it.
    #[must_use]
    pub fn with_some(self, key: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// What actions without resources touch.
    #[must_use]
    pub fn any() -> Self {
        Self::new("*")
    }
}

/// What is there to read while a request's resources are listed.
pub struct Reading<'t> {
    /// The last durable state.
    pub tx: &'t View,
    /// The request's account and region.
    pub scope: &'t RegionScope,
    /// Who asks.
    pub caller: &'t Caller,
}

/// An async function of a request and a [`Reading`] that lists resources, and whose future is `Send`. Plain
/// `AsyncFn(&O, Reading)` cannot say the latter: see `store::Work`, which does the same for transactions.
pub trait Touches<A, B>: AsyncFn(A, B) -> Result<Vec<Resource>> + Send + Sync {
    /// Lists them.
    fn list(&self, request: A, read: B) -> impl Future<Output = Result<Vec<Resource>>> + Send;
}

impl<F, A, B, Fut> Touches<A, B> for F
where
    F: AsyncFn(A, B) -> Result<Vec<Resource>> + Fn(A, B) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Vec<Resource>>> + Send,
{
    fn list(&self, request: A, read: B) -> impl Future<Output = Result<Vec<Resource>>> + Send {
        self(request, read)
    }
}

/// How the answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerForm {
    /// JSON text: the AWS JSON protocol, whose body is just that.
    Text,
    /// A value to be taken apart: protocols that put members elsewhere than in the body.
    Value,
}

/// An operation's answer.
pub enum Answer {
    /// For [`AnswerForm::Text`].
    Text(Vec<u8>),
    /// For [`AnswerForm::Value`].
    Value(Value),
}

/// A registered operation.
pub struct Registered {
    /// Its model.
    pub model: &'static OperationModel,
    call: Box<dyn Callable>,
}

impl Registered {
    /// Reads the request from `input`, which the model's types and constraints hold for.
    ///
    /// # Errors
    /// `SerializationException` where a type has a form beyond what the model says.
    pub fn prepare(&self, input: Value) -> Result<Box<dyn Prepared>> {
        self.call.prepare(input)
    }
}

/// A future that the registry gives without naming its type.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A request that was read and waits to be authorized.
pub trait Prepared: Send + Sync {
    /// Whether whoever signs may ask for it.
    fn is_open(&self) -> bool;
    /// What it touches. Costs reads: ask only where the answer decides something.
    fn resources<'a>(&'a self, ctx: &'a Ctx) -> Pending<'a, Vec<Resource>>;
    /// Runs the operation.
    fn run(self: Box<Self>, ctx: Ctx, form: AnswerForm) -> Pending<'static, Answer>;
}

trait Callable: Send + Sync {
    fn prepare(&self, input: Value) -> Result<Box<dyn Prepared>>;
}

struct Call<O, F, T>(Arc<Functions<F, T>>, PhantomData<fn(O)>);

struct Functions<F, T> {
    run: F,
    touches: T,
    open: bool,
}

struct Request<O, F, T> {
    request: O,
    functions: Arc<Functions<F, T>>,
}

impl<O, F, Fut, T> Callable for Call<O, F, T>
where
    O: Operation,
    F: Fn(Ctx, O) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<O::Output>> + Send + 'static,
    T: for<'t> Touches<&'t O, Reading<'t>> + 'static,
{
    fn prepare(&self, input: Value) -> Result<Box<dyn Prepared>> {
        let request: O =
            serde_json::from_value(input).map_err(|error| Error::new("SerializationException", error.to_string()))?;
        Ok(Box::new(Request { request, functions: Arc::clone(&self.0) }))
    }
}

impl<O, F, Fut, T> Prepared for Request<O, F, T>
where
    O: Operation,
    F: Fn(Ctx, O) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<O::Output>> + Send + 'static,
    T: for<'t> Touches<&'t O, Reading<'t>> + 'static,
{
    fn is_open(&self) -> bool {
        self.functions.open
    }

    fn resources<'a>(&'a self, ctx: &'a Ctx) -> Pending<'a, Vec<Resource>> {
        Box::pin(ctx.store.read(async |tx: &View| {
            let read = Reading { tx, scope: &ctx.scope, caller: &ctx.caller };
            resource_policies::attached(tx, self.functions.touches.list(&self.request, read).await?).await
        }))
    }

    fn run(self: Box<Self>, ctx: Ctx, form: AnswerForm) -> Pending<'static, Answer> {
        Box::pin(async move {
            let output = (self.functions.run)(ctx, self.request).await?;
            match form {
                AnswerForm::Text => serde_json::to_vec(&output).map(Answer::Text),
                AnswerForm::Value => serde_json::to_value(&output).map(Answer::Value),
            }
            .map_err(Error::internal)
        })
    }
}
