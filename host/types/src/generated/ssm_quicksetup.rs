// Written by host/codegen from host/models.

//! The types and rows of `ssm-quicksetup`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    ConfigurationDefinition [writes] {
        id: Option<String> = "Id",
        local_deployment_administration_role_arn: Option<String> = "LocalDeploymentAdministrationRoleArn",
        local_deployment_execution_role_name: Option<String> = "LocalDeploymentExecutionRoleName",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
        r#type: Option<String> = "Type",
        type_version: Option<String> = "TypeVersion",
    }

    #[derive(Clone, Default)]
    ConfigurationDefinitionInput [reads] {
        local_deployment_administration_role_arn: Option<String> = "LocalDeploymentAdministrationRoleArn",
        local_deployment_execution_role_name: Option<String> = "LocalDeploymentExecutionRoleName",
        parameters: std::collections::BTreeMap<String, String> = "Parameters",
        r#type: String = "Type",
        type_version: Option<String> = "TypeVersion",
    }

    #[derive(Clone, Default)]
    ConfigurationDefinitionSummary [writes] {
        first_class_parameters: Option<std::collections::BTreeMap<String, String>> = "FirstClassParameters",
        id: Option<String> = "Id",
        r#type: Option<String> = "Type",
        type_version: Option<String> = "TypeVersion",
    }

    #[derive(Clone, Default)]
    ConfigurationManagerSummary [writes] {
        configuration_definition_summaries: Option<Vec<ConfigurationDefinitionSummary>> = "ConfigurationDefinitionSummaries",
        description: Option<String> = "Description",
        manager_arn: Option<String> = "ManagerArn",
        name: Option<String> = "Name",
        status_summaries: Option<Vec<StatusSummary>> = "StatusSummaries",
    }

    #[derive(Clone, Default)]
    ConfigurationSummary [writes] {
        account: Option<String> = "Account",
        configuration_definition_id: Option<String> = "ConfigurationDefinitionId",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        first_class_parameters: Option<std::collections::BTreeMap<String, String>> = "FirstClassParameters",
        id: Option<String> = "Id",
        manager_arn: Option<String> = "ManagerArn",
        region: Option<String> = "Region",
        status_summaries: Option<Vec<StatusSummary>> = "StatusSummaries",
        r#type: Option<String> = "Type",
        type_version: Option<String> = "TypeVersion",
    }

    #[derive(Clone, Default)]
    CreateConfigurationManagerInput [reads] {
        configuration_definitions: Vec<ConfigurationDefinitionInput> = "ConfigurationDefinitions",
        description: Option<String> = "Description",
        name: Option<String> = "Name",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateConfigurationManagerOutput [writes] {
        manager_arn: Option<String> = "ManagerArn",
    }

    #[derive(Clone, Default)]
    DeleteConfigurationManagerInput [reads] {
        manager_arn: String = "ManagerArn",
    }

    #[derive(Clone, Default)]
    Filter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    GetConfigurationInput [reads] {
        configuration_id: String = "ConfigurationId",
    }

    #[derive(Clone, Default)]
    GetConfigurationManagerInput [reads] {
        manager_arn: String = "ManagerArn",
    }

    #[derive(Clone, Default)]
    GetConfigurationManagerOutput [writes] {
        configuration_definitions: Option<Vec<ConfigurationDefinition>> = "ConfigurationDefinitions",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        description: Option<String> = "Description",
        last_modified_at: Option<crate::Timestamp> = "LastModifiedAt",
        manager_arn: Option<String> = "ManagerArn",
        name: Option<String> = "Name",
        status_summaries: Option<Vec<StatusSummary>> = "StatusSummaries",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    GetConfigurationOutput [writes] {
        account: Option<String> = "Account",
        configuration_definition_id: Option<String> = "ConfigurationDefinitionId",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        id: Option<String> = "Id",
        last_modified_at: Option<crate::Timestamp> = "LastModifiedAt",
        manager_arn: Option<String> = "ManagerArn",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
        region: Option<String> = "Region",
        status_summaries: Option<Vec<StatusSummary>> = "StatusSummaries",
        r#type: Option<String> = "Type",
        type_version: Option<String> = "TypeVersion",
    }

    #[derive(Clone, Default)]
    GetServiceSettingsOutput [writes] {
        service_settings: Option<ServiceSettings> = "ServiceSettings",
    }

    #[derive(Clone, Default)]
    ListConfigurationManagersInput [reads] {
        filters: Option<Vec<Filter>> = "Filters",
        max_items: Option<i32> = "MaxItems",
        starting_token: Option<String> = "StartingToken",
    }

    #[derive(Clone, Default)]
    ListConfigurationManagersOutput [writes] {
        configuration_managers_list: Option<Vec<ConfigurationManagerSummary>> = "ConfigurationManagersList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListConfigurationsInput [reads] {
        configuration_definition_id: Option<String> = "ConfigurationDefinitionId",
        filters: Option<Vec<Filter>> = "Filters",
        manager_arn: Option<String> = "ManagerArn",
        max_items: Option<i32> = "MaxItems",
        starting_token: Option<String> = "StartingToken",
    }

    #[derive(Clone, Default)]
    ListConfigurationsOutput [writes] {
        configurations_list: Option<Vec<ConfigurationSummary>> = "ConfigurationsList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListQuickSetupTypesOutput [writes] {
        quick_setup_type_list: Option<Vec<QuickSetupTypeOutput>> = "QuickSetupTypeList",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceRequest [reads] {
        resource_arn: String = "ResourceArn",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceResponse [writes] {
        tags: Option<Vec<TagEntry>> = "Tags",
    }

    #[derive(Clone, Default)]
    QuickSetupTypeOutput [writes] {
        latest_version: Option<String> = "LatestVersion",
        r#type: Option<String> = "Type",
    }

    #[derive(Clone, Default)]
    ServiceSettings [writes] {
        explorer_enabling_role_arn: Option<String> = "ExplorerEnablingRoleArn",
    }

    #[derive(Clone, Default)]
    StatusSummary [writes] {
        last_updated_at: Option<crate::Timestamp> = "LastUpdatedAt",
        status: Option<Status> = "Status",
        status_details: Option<std::collections::BTreeMap<String, String>> = "StatusDetails",
        status_message: Option<String> = "StatusMessage",
        status_type: Option<StatusType> = "StatusType",
    }

    #[derive(Clone, Default)]
    TagEntry [writes] {
        key: Option<String> = "Key",
        value: Option<String> = "Value",
    }

    #[derive(Clone, Default)]
    TagResourceInput [reads] {
        resource_arn: String = "ResourceArn",
        tags: std::collections::BTreeMap<String, String> = "Tags",
    }

    #[derive(Clone, Default)]
    UntagResourceInput [reads] {
        resource_arn: String = "ResourceArn",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    UpdateConfigurationDefinitionInput [reads] {
        id: String = "Id",
        local_deployment_administration_role_arn: Option<String> = "LocalDeploymentAdministrationRoleArn",
        local_deployment_execution_role_name: Option<String> = "LocalDeploymentExecutionRoleName",
        manager_arn: String = "ManagerArn",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
        type_version: Option<String> = "TypeVersion",
    }

    #[derive(Clone, Default)]
    UpdateConfigurationManagerInput [reads] {
        description: Option<String> = "Description",
        manager_arn: String = "ManagerArn",
        name: Option<String> = "Name",
    }

    #[derive(Clone, Default)]
    UpdateServiceSettingsInput [reads] {
        explorer_enabling_role_arn: Option<String> = "ExplorerEnablingRoleArn",
    }

    #[derive(Clone, Default)]
    GetServiceSettingsRequest [reads] {}

    #[derive(Clone, Default)]
    ListQuickSetupTypesRequest [reads] {}

}

crate::plain::enums! {
    Status {
        Initializing = "INITIALIZING",
        Deploying = "DEPLOYING",
        Succeeded = "SUCCEEDED",
        Deleting = "DELETING",
        Stopping = "STOPPING",
        Failed = "FAILED",
        Stopped = "STOPPED",
        DeleteFailed = "DELETE_FAILED",
        StopFailed = "STOP_FAILED",
        None = "NONE",
    }

    StatusType {
        Deployment = "Deployment",
        AsyncExecutions = "AsyncExecutions",
    }

}

crate::plain::operations! {
    CreateConfigurationManager: CreateConfigurationManagerInput => CreateConfigurationManagerOutput,
    DeleteConfigurationManager: DeleteConfigurationManagerInput => crate::Empty,
    GetConfiguration: GetConfigurationInput => GetConfigurationOutput,
    GetConfigurationManager: GetConfigurationManagerInput => GetConfigurationManagerOutput,
    GetServiceSettings: GetServiceSettingsRequest => GetServiceSettingsOutput,
    ListConfigurationManagers: ListConfigurationManagersInput => ListConfigurationManagersOutput,
    ListConfigurations: ListConfigurationsInput => ListConfigurationsOutput,
    ListQuickSetupTypes: ListQuickSetupTypesRequest => ListQuickSetupTypesOutput,
    ListTagsForResource: ListTagsForResourceRequest => ListTagsForResourceResponse,
    TagResource: TagResourceInput => crate::Empty,
    UntagResource: UntagResourceInput => crate::Empty,
    UpdateConfigurationDefinition: UpdateConfigurationDefinitionInput => crate::Empty,
    UpdateConfigurationManager: UpdateConfigurationManagerInput => crate::Empty,
    UpdateServiceSettings: UpdateServiceSettingsInput => crate::Empty,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-quicksetup",
    signing_name: "ssm-quicksetup",
    api_version: "2018-05-10",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "ValidationException",
    operations: &[
        &operations::CreateConfigurationManager,
        &operations::DeleteConfigurationManager,
        &operations::GetConfiguration,
        &operations::GetConfigurationManager,
        &operations::GetServiceSettings,
        &operations::ListConfigurationManagers,
        &operations::ListConfigurations,
        &operations::ListQuickSetupTypes,
        &operations::ListTagsForResource,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateConfigurationDefinition,
        &operations::UpdateConfigurationManager,
        &operations::UpdateServiceSettings,
    ],
    errors: &[
        &errors::AccessDeniedException,
        &errors::ConflictException,
        &errors::InternalServerException,
        &errors::ResourceNotFoundException,
        &errors::ThrottlingException,
        &errors::ValidationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static CreateConfigurationManager: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateConfigurationManager",
        method: "POST",
        path: "/configurationManager",
        success: 200,
        input: &shapes::CreateConfigurationManagerInput,
        output: Some(&shapes::CreateConfigurationManagerOutput),
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteConfigurationManager: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteConfigurationManager",
        method: "DELETE",
        path: "/configurationManager/{ManagerArn}",
        success: 200,
        input: &shapes::DeleteConfigurationManagerInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConfiguration",
        method: "GET",
        path: "/getConfiguration/{ConfigurationId}",
        success: 200,
        input: &shapes::GetConfigurationInput,
        output: Some(&shapes::GetConfigurationOutput),
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetConfigurationManager: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConfigurationManager",
        method: "GET",
        path: "/configurationManager/{ManagerArn}",
        success: 200,
        input: &shapes::GetConfigurationManagerInput,
        output: Some(&shapes::GetConfigurationManagerOutput),
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetServiceSettings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetServiceSettings",
        method: "GET",
        path: "/serviceSettings",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::GetServiceSettingsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListConfigurationManagers: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListConfigurationManagers",
        method: "POST",
        path: "/listConfigurationManagers",
        success: 200,
        input: &shapes::ListConfigurationManagersInput,
        output: Some(&shapes::ListConfigurationManagersOutput),
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListConfigurations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListConfigurations",
        method: "POST",
        path: "/listConfigurations",
        success: 200,
        input: &shapes::ListConfigurationsInput,
        output: Some(&shapes::ListConfigurationsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListQuickSetupTypes: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListQuickSetupTypes",
        method: "GET",
        path: "/listQuickSetupTypes",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::ListQuickSetupTypesOutput),
        result_wrapper: None,
        errors: &[
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListTagsForResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest,
        output: Some(&shapes::ListTagsForResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagResource",
        method: "PUT",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::TagResourceInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::UntagResourceInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateConfigurationDefinition: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateConfigurationDefinition",
        method: "PUT",
        path: "/configurationDefinition/{ManagerArn}/{Id}",
        success: 200,
        input: &shapes::UpdateConfigurationDefinitionInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateConfigurationManager: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateConfigurationManager",
        method: "PUT",
        path: "/configurationManager/{ManagerArn}",
        success: 200,
        input: &shapes::UpdateConfigurationManagerInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateServiceSettings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateServiceSettings",
        method: "PUT",
        path: "/serviceSettings",
        success: 200,
        input: &shapes::UpdateServiceSettingsInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static AccessDeniedException: ErrorModel =
        ErrorModel { code: "AccessDeniedException", status: 403, shape: &shapes::AccessDeniedException };
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 409, shape: &shapes::ConflictException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 429, shape: &shapes::ThrottlingException };
    pub static ValidationException: ErrorModel =
        ErrorModel { code: "ValidationException", status: 400, shape: &shapes::ValidationException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccessDeniedException: Shape =
        Shape::structure("AccessDeniedException", &[Member::new("Message", &TEXT)]);
    pub static ConfigurationDefinition: Shape = Shape::structure(
        "ConfigurationDefinition",
        &[
            Member::new("Id", &TEXT),
            Member::new("LocalDeploymentAdministrationRoleArn", &TEXT),
            Member::new("LocalDeploymentExecutionRoleName", &TEXT),
            Member::new("Parameters", &ConfigurationParametersMap).required(),
            Member::new("Type", &TEXT).required(),
            Member::new("TypeVersion", &TEXT),
        ],
    );
    pub static ConfigurationDefinitionInput: Shape = Shape::structure(
        "ConfigurationDefinitionInput",
        &[
            Member::new("LocalDeploymentAdministrationRoleArn", &TEXT),
            Member::new(
                "LocalDeploymentExecutionRoleName",
                &ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString,
            ),
            Member::new("Parameters", &ConfigurationParametersMap).required(),
            Member::new("Type", &ConfigurationDefinitionInputTypeString).required(),
            Member::new("TypeVersion", &ConfigurationDefinitionInputTypeVersionString),
        ],
    );
    pub static ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString: Shape =
        Shape::string("ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString")
            .matching(&ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN);
    pub static ConfigurationDefinitionInputTypeString: Shape = Shape::string("ConfigurationDefinitionInputTypeString")
        .matching(&ConfigurationDefinitionInputTypeString_PATTERN);
    pub static ConfigurationDefinitionInputTypeVersionString: Shape =
        Shape::string("ConfigurationDefinitionInputTypeVersionString").min(1).max(128);
    pub static ConfigurationDefinitionSummariesList: Shape =
        Shape::list("ConfigurationDefinitionSummariesList", &ConfigurationDefinitionSummary);
    pub static ConfigurationDefinitionSummary: Shape = Shape::structure(
        "ConfigurationDefinitionSummary",
        &[
            Member::new("FirstClassParameters", &ConfigurationParametersMap),
            Member::new("Id", &TEXT),
            Member::new("Type", &TEXT),
            Member::new("TypeVersion", &TEXT),
        ],
    );
    pub static ConfigurationDefinitionsInputList: Shape =
        Shape::list("ConfigurationDefinitionsInputList", &ConfigurationDefinitionInput);
    pub static ConfigurationDefinitionsList: Shape =
        Shape::list("ConfigurationDefinitionsList", &ConfigurationDefinition);
    pub static ConfigurationManagerList: Shape = Shape::list("ConfigurationManagerList", &ConfigurationManagerSummary);
    pub static ConfigurationManagerSummary: Shape = Shape::structure(
        "ConfigurationManagerSummary",
        &[
            Member::new("ConfigurationDefinitionSummaries", &ConfigurationDefinitionSummariesList),
            Member::new("Description", &TEXT),
            Member::new("ManagerArn", &TEXT).required(),
            Member::new("Name", &TEXT),
            Member::new("StatusSummaries", &StatusSummariesList),
        ],
    );
    pub static ConfigurationParametersMap: Shape = Shape::map(
        "ConfigurationParametersMap",
        &ConfigurationParametersMapKeyString,
        &ConfigurationParametersMapValueString,
    );
    pub static ConfigurationParametersMapKeyString: Shape = Shape::string("ConfigurationParametersMapKeyString")
        .min(1)
        .max(256)
        .matching(&ConfigurationParametersMapKeyString_PATTERN);
    pub static ConfigurationParametersMapValueString: Shape =
        Shape::string("ConfigurationParametersMapValueString").min(0).max(40960);
    pub static ConfigurationSummary: Shape = Shape::structure(
        "ConfigurationSummary",
        &[
            Member::new("Account", &TEXT),
            Member::new("ConfigurationDefinitionId", &TEXT),
            Member::new("CreatedAt", &ISO_8601),
            Member::new("FirstClassParameters", &ConfigurationParametersMap),
            Member::new("Id", &TEXT),
            Member::new("ManagerArn", &TEXT),
            Member::new("Region", &TEXT),
            Member::new("StatusSummaries", &StatusSummariesList),
            Member::new("Type", &TEXT),
            Member::new("TypeVersion", &TEXT),
        ],
    );
    pub static ConfigurationsList: Shape = Shape::list("ConfigurationsList", &ConfigurationSummary);
    pub static ConflictException: Shape = Shape::structure("ConflictException", &[Member::new("Message", &TEXT)]);
    pub static CreateConfigurationManagerInput: Shape = Shape::structure(
        "CreateConfigurationManagerInput",
        &[
            Member::new("ConfigurationDefinitions", &ConfigurationDefinitionsInputList).required(),
            Member::new("Description", &CreateConfigurationManagerInputDescriptionString),
            Member::new("Name", &CreateConfigurationManagerInputNameString),
            Member::new("Tags", &TagsMap),
        ],
    );
    pub static CreateConfigurationManagerInputDescriptionString: Shape =
        Shape::string("CreateConfigurationManagerInputDescriptionString")
            .matching(&CreateConfigurationManagerInputDescriptionString_PATTERN);
    pub static CreateConfigurationManagerInputNameString: Shape =
        Shape::string("CreateConfigurationManagerInputNameString")
            .matching(&CreateConfigurationManagerInputNameString_PATTERN);
    pub static CreateConfigurationManagerOutput: Shape =
        Shape::structure("CreateConfigurationManagerOutput", &[Member::new("ManagerArn", &TEXT).required()]);
    pub static DeleteConfigurationManagerInput: Shape = Shape::structure(
        "DeleteConfigurationManagerInput",
        &[Member::new("ManagerArn", &DeleteConfigurationManagerInputManagerArnString).label("ManagerArn").required()],
    );
    pub static DeleteConfigurationManagerInputManagerArnString: Shape =
        Shape::string("DeleteConfigurationManagerInputManagerArnString")
            .matching(&DeleteConfigurationManagerInputManagerArnString_PATTERN);
    pub static Filter: Shape = Shape::structure(
        "Filter",
        &[Member::new("Key", &FilterKeyString).required(), Member::new("Values", &FilterValues).required()],
    );
    pub static FilterKeyString: Shape =
        Shape::string("FilterKeyString").min(0).max(128).matching(&FilterKeyString_PATTERN);
    pub static FilterValues: Shape = Shape::list("FilterValues", &FilterValuesMemberString);
    pub static FilterValuesMemberString: Shape =
        Shape::string("FilterValuesMemberString").min(0).max(256).matching(&FilterKeyString_PATTERN);
    pub static FiltersList: Shape = Shape::list("FiltersList", &Filter);
    pub static GetConfigurationInput: Shape = Shape::structure(
        "GetConfigurationInput",
        &[Member::new("ConfigurationId", &GetConfigurationInputConfigurationIdString)
            .label("ConfigurationId")
            .required()],
    );
    pub static GetConfigurationInputConfigurationIdString: Shape =
        Shape::string("GetConfigurationInputConfigurationIdString")
            .matching(&GetConfigurationInputConfigurationIdString_PATTERN);
    pub static GetConfigurationManagerInput: Shape = Shape::structure(
        "GetConfigurationManagerInput",
        &[Member::new("ManagerArn", &GetConfigurationManagerInputManagerArnString).label("ManagerArn").required()],
    );
    pub static GetConfigurationManagerInputManagerArnString: Shape =
        Shape::string("GetConfigurationManagerInputManagerArnString")
            .min(1)
            .matching(&DeleteConfigurationManagerInputManagerArnString_PATTERN);
    pub static GetConfigurationManagerOutput: Shape = Shape::structure(
        "GetConfigurationManagerOutput",
        &[
            Member::new("ConfigurationDefinitions", &ConfigurationDefinitionsList),
            Member::new("CreatedAt", &ISO_8601),
            Member::new("Description", &TEXT),
            Member::new("LastModifiedAt", &ISO_8601),
            Member::new("ManagerArn", &TEXT).required(),
            Member::new("Name", &TEXT),
            Member::new("StatusSummaries", &StatusSummariesList),
            Member::new("Tags", &TagsMap),
        ],
    );
    pub static GetConfigurationOutput: Shape = Shape::structure(
        "GetConfigurationOutput",
        &[
            Member::new("Account", &TEXT),
            Member::new("ConfigurationDefinitionId", &TEXT),
            Member::new("CreatedAt", &ISO_8601),
            Member::new("Id", &TEXT),
            Member::new("LastModifiedAt", &ISO_8601),
            Member::new("ManagerArn", &TEXT),
            Member::new("Parameters", &ConfigurationParametersMap),
            Member::new("Region", &TEXT),
            Member::new("StatusSummaries", &StatusSummariesList),
            Member::new("Type", &TEXT),
            Member::new("TypeVersion", &TEXT),
        ],
    );
    pub static GetServiceSettingsOutput: Shape =
        Shape::structure("GetServiceSettingsOutput", &[Member::new("ServiceSettings", &ServiceSettings)]);
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("Message", &TEXT)]);
    pub static ListConfigurationManagersInput: Shape = Shape::structure(
        "ListConfigurationManagersInput",
        &[
            Member::new("Filters", &FiltersList),
            Member::new("MaxItems", &ListConfigurationManagersInputMaxItemsInteger),
            Member::new("StartingToken", &ListConfigurationManagersInputStartingTokenString),
        ],
    );
    pub static ListConfigurationManagersInputMaxItemsInteger: Shape =
        Shape::integer("ListConfigurationManagersInputMaxItemsInteger").min(1).max(100);
    pub static ListConfigurationManagersInputStartingTokenString: Shape =
        Shape::string("ListConfigurationManagersInputStartingTokenString")
            .min(0)
            .max(1024)
            .matching(&FilterKeyString_PATTERN);
    pub static ListConfigurationManagersOutput: Shape = Shape::structure(
        "ListConfigurationManagersOutput",
        &[Member::new("ConfigurationManagersList", &ConfigurationManagerList), Member::new("NextToken", &TEXT)],
    );
    pub static ListConfigurationsInput: Shape = Shape::structure(
        "ListConfigurationsInput",
        &[
            Member::new("ConfigurationDefinitionId", &ListConfigurationsInputConfigurationDefinitionIdString),
            Member::new("Filters", &FiltersList),
            Member::new("ManagerArn", &ListConfigurationsInputManagerArnString),
            Member::new("MaxItems", &ListConfigurationsInputMaxItemsInteger),
            Member::new("StartingToken", &ListConfigurationsInputStartingTokenString),
        ],
    );
    pub static ListConfigurationsInputConfigurationDefinitionIdString: Shape =
        Shape::string("ListConfigurationsInputConfigurationDefinitionIdString")
            .matching(&ListConfigurationsInputConfigurationDefinitionIdString_PATTERN);
    pub static ListConfigurationsInputManagerArnString: Shape =
        Shape::string("ListConfigurationsInputManagerArnString")
            .matching(&DeleteConfigurationManagerInputManagerArnString_PATTERN);
    pub static ListConfigurationsInputMaxItemsInteger: Shape =
        Shape::integer("ListConfigurationsInputMaxItemsInteger").min(1).max(100);
    pub static ListConfigurationsInputStartingTokenString: Shape =
        Shape::string("ListConfigurationsInputStartingTokenString")
            .min(0)
            .max(1024)
            .matching(&ListConfigurationsInputStartingTokenString_PATTERN);
    pub static ListConfigurationsOutput: Shape = Shape::structure(
        "ListConfigurationsOutput",
        &[Member::new("ConfigurationsList", &ConfigurationsList), Member::new("NextToken", &TEXT)],
    );
    pub static ListQuickSetupTypesOutput: Shape =
        Shape::structure("ListQuickSetupTypesOutput", &[Member::new("QuickSetupTypeList", &QuickSetupTypeList)]);
    pub static ListTagsForResourceRequest: Shape = Shape::structure(
        "ListTagsForResourceRequest",
        &[Member::new("ResourceArn", &TEXT).label("ResourceArn").required()],
    );
    pub static ListTagsForResourceResponse: Shape =
        Shape::structure("ListTagsForResourceResponse", &[Member::new("Tags", &Tags)]);
    pub static QuickSetupTypeList: Shape = Shape::list("QuickSetupTypeList", &QuickSetupTypeOutput);
    pub static QuickSetupTypeOutput: Shape =
        Shape::structure("QuickSetupTypeOutput", &[Member::new("LatestVersion", &TEXT), Member::new("Type", &TEXT)]);
    pub static ResourceNotFoundException: Shape =
        Shape::structure("ResourceNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static ServiceSettings: Shape =
        Shape::structure("ServiceSettings", &[Member::new("ExplorerEnablingRoleArn", &TEXT)]);
    pub static StatusDetails: Shape = Shape::map("StatusDetails", &TEXT, &TEXT);
    pub static StatusSummariesList: Shape = Shape::list("StatusSummariesList", &StatusSummary);
    pub static StatusSummary: Shape = Shape::structure(
        "StatusSummary",
        &[
            Member::new("LastUpdatedAt", &ISO_8601).required(),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &StatusDetails),
            Member::new("StatusMessage", &TEXT),
            Member::new("StatusType", &TEXT).required(),
        ],
    );
    pub static TagEntry: Shape =
        Shape::structure("TagEntry", &[Member::new("Key", &TEXT), Member::new("Value", &TEXT)]).sensitive();
    pub static TagKeys: Shape = Shape::list("TagKeys", &TEXT);
    pub static TagResourceInput: Shape = Shape::structure(
        "TagResourceInput",
        &[Member::new("ResourceArn", &TEXT).label("ResourceArn").required(), Member::new("Tags", &TagsMap).required()],
    );
    pub static Tags: Shape = Shape::list("Tags", &TagEntry).sensitive();
    pub static TagsMap: Shape = Shape::map("TagsMap", &TagsMapKeyString, &TagsMapValueString).sensitive();
    pub static TagsMapKeyString: Shape =
        Shape::string("TagsMapKeyString").min(1).max(128).matching(&TagsMapKeyString_PATTERN);
    pub static TagsMapValueString: Shape =
        Shape::string("TagsMapValueString").min(0).max(256).matching(&TagsMapKeyString_PATTERN);
    pub static ThrottlingException: Shape =
        Shape::structure("ThrottlingException", &[Member::new("Message", &TEXT).required()]);
    pub static UntagResourceInput: Shape = Shape::structure(
        "UntagResourceInput",
        &[
            Member::new("ResourceArn", &TEXT).label("ResourceArn").required(),
            Member::new("TagKeys", &TagKeys).query("tagKeys").required(),
        ],
    );
    pub static UpdateConfigurationDefinitionInput: Shape = Shape::structure(
        "UpdateConfigurationDefinitionInput",
        &[
            Member::new("Id", &UpdateConfigurationDefinitionInputIdString).label("Id").required(),
            Member::new("LocalDeploymentAdministrationRoleArn", &TEXT),
            Member::new(
                "LocalDeploymentExecutionRoleName",
                &UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString,
            ),
            Member::new("ManagerArn", &UpdateConfigurationDefinitionInputManagerArnString)
                .label("ManagerArn")
                .required(),
            Member::new("Parameters", &ConfigurationParametersMap),
            Member::new("TypeVersion", &UpdateConfigurationDefinitionInputTypeVersionString),
        ],
    );
    pub static UpdateConfigurationDefinitionInputIdString: Shape =
        Shape::string("UpdateConfigurationDefinitionInputIdString")
            .matching(&ListConfigurationsInputConfigurationDefinitionIdString_PATTERN);
    pub static UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString: Shape =
        Shape::string("UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString")
            .matching(&ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN);
    pub static UpdateConfigurationDefinitionInputManagerArnString: Shape =
        Shape::string("UpdateConfigurationDefinitionInputManagerArnString")
            .matching(&DeleteConfigurationManagerInputManagerArnString_PATTERN);
    pub static UpdateConfigurationDefinitionInputTypeVersionString: Shape =
        Shape::string("UpdateConfigurationDefinitionInputTypeVersionString")
            .matching(&UpdateConfigurationDefinitionInputTypeVersionString_PATTERN);
    pub static UpdateConfigurationManagerInput: Shape = Shape::structure(
        "UpdateConfigurationManagerInput",
        &[
            Member::new("Description", &UpdateConfigurationManagerInputDescriptionString),
            Member::new("ManagerArn", &UpdateConfigurationManagerInputManagerArnString).label("ManagerArn").required(),
            Member::new("Name", &UpdateConfigurationManagerInputNameString),
        ],
    );
    pub static UpdateConfigurationManagerInputDescriptionString: Shape =
        Shape::string("UpdateConfigurationManagerInputDescriptionString")
            .matching(&CreateConfigurationManagerInputDescriptionString_PATTERN);
    pub static UpdateConfigurationManagerInputManagerArnString: Shape =
        Shape::string("UpdateConfigurationManagerInputManagerArnString")
            .matching(&DeleteConfigurationManagerInputManagerArnString_PATTERN);
    pub static UpdateConfigurationManagerInputNameString: Shape =
        Shape::string("UpdateConfigurationManagerInputNameString")
            .matching(&CreateConfigurationManagerInputNameString_PATTERN);
    pub static UpdateServiceSettingsInput: Shape =
        Shape::structure("UpdateServiceSettingsInput", &[Member::new("ExplorerEnablingRoleArn", &TEXT)]);
    pub static ValidationException: Shape = Shape::structure("ValidationException", &[Member::new("Message", &TEXT)]);
    pub static CreateConfigurationManagerInputDescriptionString_PATTERN: Pattern =
        Pattern::new("^.{0,512}$", "^(?:^.{0,512}$)$");
    pub static CreateConfigurationManagerInputNameString_PATTERN: Pattern =
        Pattern::new("^[ A-Za-z0-9._-]{0,120}$", "^(?:^[ A-Za-z0-9._-]{0,120}$)$");
    pub static TagsMapKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9 _=@:.+-/]+$", "^(?:^[A-Za-z0-9 _=@:.+-/]+$)$");
    pub static FilterKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_\\/\\s-]*$", "^(?:^[A-Za-z0-9+=@_\\/[\\t\\n\\x0B\\f\\r ]\\-]*$)$");
    pub static ConfigurationParametersMapKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_\\/\\s-]+$", "^(?:^[A-Za-z0-9+=@_\\/[\\t\\n\\x0B\\f\\r ]\\-]+$)$");
    pub static ListConfigurationsInputStartingTokenString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_|\\/\\s-]*$", "^(?:^[A-Za-z0-9+=@_|\\/[\\t\\n\\x0B\\f\\r ]\\-]*$)$");
    pub static ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN: Pattern =
        Pattern::new("^[\\w+=,.@-]{1,64}$", "^(?:^[[0-9A-Za-z_]+=,.@-]{1,64}$)$");
    pub static ListConfigurationsInputConfigurationDefinitionIdString_PATTERN: Pattern =
        Pattern::new("^[a-z0-9-]{1,20}$", "^(?:^[a-z0-9-]{1,20}$)$");
    pub static GetConfigurationInputConfigurationIdString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9-_/:]{1,100}$", "^(?:^[a-zA-Z0-9-_/:]{1,100}$)$");
    pub static ConfigurationDefinitionInputTypeString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.:/]{3,200}$", "^(?:^[a-zA-Z0-9_\\-.:/]{3,200}$)$");
    pub static UpdateConfigurationDefinitionInputTypeVersionString_PATTERN: Pattern =
        Pattern::new("^\\d{1,3}(\\.\\d{1,3})?$|^LATEST$", "^(?:^[0-9]{1,3}(\\.[0-9]{1,3})?$|^LATEST$)$");
    pub static DeleteConfigurationManagerInputManagerArnString_PATTERN: Pattern = Pattern::new(
        "^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        "^(?:^arn:aws:ssm-quicksetup:([^:]+):([0-9]{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$)$",
    );
}
