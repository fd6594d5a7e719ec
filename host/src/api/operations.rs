//! All operations of the host, ready to be called: by requests, and by plugins in the services' JSON form.

use std::sync::Arc;

use muster_types::{OperationModel, json, validate};
use serde_json::Value;
use tokio::sync::RwLock;

use super::refusal::Refusal;
use super::reset;
use crate::access;
use crate::operation::{Answer, AnswerForm, Caller, Ctx, Host, PageKey, Registry, Result};
use crate::store::RegionScope;

/// The operations. Cheap to clone.
#[derive(Clone)]
pub struct Operations(Arc<Parts>);

struct Parts {
    host: Host,
    registry: Registry,
    page_key: PageKey,
    /// A reset has it alone, every other request shares it while it looks at the state: none sees a host that is half empty.
    turns: RwLock<()>,
}

impl Operations {
    /// Those that are registered.
    ///
    /// # Errors
    /// The store's, from which the key of page tokens comes.
    pub async fn new(host: Host, registry: Registry) -> Result<Self> {
        let page_key = PageKey::new(access::host_secret(&host.store, &host.env, "page-tokens").await?);
        Ok(Self(Arc::new(Parts { host, registry, page_key, turns: RwLock::default() })))
    }

    pub(super) fn host(&self) -> &Host {
        &self.0.host
    }

    pub(super) fn turns(&self) -> &RwLock<()> {
        &self.0.turns
    }

    /// Checks the input against the model, asks whether the caller may, and does it.
    ///
    /// # Errors
    /// What was wrong, in the form that each protocol has words for.
    pub(super) async fn run(
        &self,
        model: &'static OperationModel,
        caller: Caller,
        scope: RegionScope,
        mut input: Value,
        request_id: &str,
        form: AnswerForm,
    ) -> std::result::Result<Answer, Refusal> {
        let Parts { host, registry, page_key, turns } = &*self.0;
        let registered = registry.get(model).ok_or(Refusal::NotBuilt(model))?;
        json::conform(model.input, &mut input).map_err(Refusal::Serialization)?;
        validate::validate(model.input, &input).map_err(Refusal::Constraint)?;
        let ctx = Ctx {
            store: host.store.clone(),
            blobs: host.blobs.clone(),
            env: host.env.clone(),
            plugins: host.plugins.clone(),
            page: page_key.bind(model, &scope, &input),
            caller,
            scope,
            request_id: request_id.to_owned(),
        };
        let request = registered.prepare(input)?;
        let run = async {
            access::authorize(&ctx, model, &*request).await?;
            Ok(request.run(ctx, form).await?)
        };
        if reset::is_reset(model) {
            let _turn = turns.write().await;
            run.await
        } else {
            let _turn = turns.read().await;
            run.await
        }
    }

    /// The same for a plugin: the operation by its names, request and result as JSON values.
    ///
    /// # Errors
    /// The operation's code and message, as clients of the service see them.
    pub async fn call(
        &self,
        (service, operation): (&str, &str),
        caller: Caller,
        scope: RegionScope,
        input: Value,
    ) -> std::result::Result<Value, (String, String)> {
        let model = muster_types::SERVICES
            .iter()
            .find(|known| known.name == service)
            .and_then(|service| service.operations.iter().copied().find(|model| model.name == operation));
        let Some(model) = model else {
            let message = format!("There is no operation {service}:{operation}.");
            return Err(("UnknownOperationException".to_owned(), message));
        };
        let request_id = self.0.host.env.uuid().to_string();
        match self.run(model, caller, scope, input, &request_id, AnswerForm::Value).await {
            Ok(Answer::Value(value)) => Ok(value),
            Ok(Answer::Text(_)) => Err(("InternalServerError".to_owned(), "The answer has no values.".to_owned())),
            Err(refusal) => {
                if let Refusal::Operation(error) = &refusal
                    && error.is_internal()
                {
                    tracing::error!(?error, request_id, "the host failed to process a plugin's call");
                }
                let wire = refusal.wire(Some(model.service), Some(model));
                Err((wire.code.into_owned(), wire.message.unwrap_or_default()))
            }
        }
    }
}
