// Written by host/codegen from host/models.

//! The types and rows of `servicecatalog-appregistry`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AppRegistryConfiguration [reads writes] {
        tag_query_configuration: Option<TagQueryConfiguration> = "tagQueryConfiguration",
    }

    #[derive(Clone, Default)]
    Application [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        description: Option<String> = "description",
        creation_time: Option<crate::Timestamp> = "creationTime",
        last_update_time: Option<crate::Timestamp> = "lastUpdateTime",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
        application_tag: Option<std::collections::BTreeMap<String, String>> = "applicationTag",
    }

    #[derive(Clone, Default)]
    ApplicationSummary [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        description: Option<String> = "description",
        creation_time: Option<crate::Timestamp> = "creationTime",
        last_update_time: Option<crate::Timestamp> = "lastUpdateTime",
    }

    #[derive(Clone, Default)]
    ApplicationTagResult [writes] {
        application_tag_status: Option<ApplicationTagStatus> = "applicationTagStatus",
        error_message: Option<String> = "errorMessage",
        resources: Option<Vec<ResourcesListItem>> = "resources",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    AssociateAttributeGroupRequest [reads] {
        application: String = "application",
        attribute_group: String = "attributeGroup",
    }

    #[derive(Clone, Default)]
    AssociateAttributeGroupResponse [writes] {
        application_arn: Option<String> = "applicationArn",
        attribute_group_arn: Option<String> = "attributeGroupArn",
    }

    #[derive(Clone)]
    AssociateResourceRequest [reads] {
        application: String = "application",
        resource_type: ResourceType = "resourceType",
        resource: String = "resource",
        options: Option<Vec<AssociationOption>> = "options",
    }

    #[derive(Clone, Default)]
    AssociateResourceResponse [writes] {
        application_arn: Option<String> = "applicationArn",
        resource_arn: Option<String> = "resourceArn",
        options: Option<Vec<AssociationOption>> = "options",
    }

    #[derive(Clone, Default)]
    AttributeGroup [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        description: Option<String> = "description",
        creation_time: Option<crate::Timestamp> = "creationTime",
        last_update_time: Option<crate::Timestamp> = "lastUpdateTime",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }

    #[derive(Clone, Default)]
    AttributeGroupDetails [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        created_by: Option<String> = "createdBy",
    }

    #[derive(Clone, Default)]
    AttributeGroupSummary [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        description: Option<String> = "description",
        creation_time: Option<crate::Timestamp> = "creationTime",
        last_update_time: Option<crate::Timestamp> = "lastUpdateTime",
        created_by: Option<String> = "createdBy",
    }

    #[derive(Clone, Default)]
    CreateApplicationRequest [reads] {
        name: String = "name",
        description: Option<String> = "description",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
        client_token: String = "clientToken",
    }

    #[derive(Clone, Default)]
    CreateApplicationResponse [writes] {
        application: Option<Application> = "application",
    }

    #[derive(Clone, Default)]
    CreateAttributeGroupRequest [reads] {
        name: String = "name",
        description: Option<String> = "description",
        attributes: String = "attributes",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
        client_token: String = "clientToken",
    }

    #[derive(Clone, Default)]
    CreateAttributeGroupResponse [writes] {
        attribute_group: Option<AttributeGroup> = "attributeGroup",
    }

    #[derive(Clone, Default)]
    DeleteApplicationRequest [reads] {
        application: String = "application",
    }

    #[derive(Clone, Default)]
    DeleteApplicationResponse [writes] {
        application: Option<ApplicationSummary> = "application",
    }

    #[derive(Clone, Default)]
    DeleteAttributeGroupRequest [reads] {
        attribute_group: String = "attributeGroup",
    }

    #[derive(Clone, Default)]
    DeleteAttributeGroupResponse [writes] {
        attribute_group: Option<AttributeGroupSummary> = "attributeGroup",
    }

    #[derive(Clone, Default)]
    DisassociateAttributeGroupRequest [reads] {
        application: String = "application",
        attribute_group: String = "attributeGroup",
    }

    #[derive(Clone, Default)]
    DisassociateAttributeGroupResponse [writes] {
        application_arn: Option<String> = "applicationArn",
        attribute_group_arn: Option<String> = "attributeGroupArn",
    }

    #[derive(Clone)]
    DisassociateResourceRequest [reads] {
        application: String = "application",
        resource_type: ResourceType = "resourceType",
        resource: String = "resource",
    }

    #[derive(Clone, Default)]
    DisassociateResourceResponse [writes] {
        application_arn: Option<String> = "applicationArn",
        resource_arn: Option<String> = "resourceArn",
    }

    #[derive(Clone, Default)]
    GetApplicationRequest [reads] {
        application: String = "application",
    }

    #[derive(Clone, Default)]
    GetApplicationResponse [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        description: Option<String> = "description",
        creation_time: Option<crate::Timestamp> = "creationTime",
        last_update_time: Option<crate::Timestamp> = "lastUpdateTime",
        associated_resource_count: Option<i32> = "associatedResourceCount",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
        integrations: Option<Integrations> = "integrations",
        application_tag: Option<std::collections::BTreeMap<String, String>> = "applicationTag",
    }

    #[derive(Clone)]
    GetAssociatedResourceRequest [reads] {
        application: String = "application",
        resource_type: ResourceType = "resourceType",
        resource: String = "resource",
        next_token: Option<String> = "nextToken",
        resource_tag_status: Option<Vec<ResourceItemStatus>> = "resourceTagStatus",
        max_results: Option<i32> = "maxResults",
    }

    #[derive(Clone, Default)]
    GetAssociatedResourceResponse [writes] {
        resource: Option<Resource> = "resource",
        options: Option<Vec<AssociationOption>> = "options",
        application_tag_result: Option<ApplicationTagResult> = "applicationTagResult",
    }

    #[derive(Clone, Default)]
    GetAttributeGroupRequest [reads] {
        attribute_group: String = "attributeGroup",
    }

    #[derive(Clone, Default)]
    GetAttributeGroupResponse [writes] {
        id: Option<String> = "id",
        arn: Option<String> = "arn",
        name: Option<String> = "name",
        description: Option<String> = "description",
        attributes: Option<String> = "attributes",
        creation_time: Option<crate::Timestamp> = "creationTime",
        last_update_time: Option<crate::Timestamp> = "lastUpdateTime",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
        created_by: Option<String> = "createdBy",
    }

    #[derive(Clone, Default)]
    GetConfigurationResponse [writes] {
        configuration: Option<AppRegistryConfiguration> = "configuration",
    }

    #[derive(Clone, Default)]
    Integrations [writes] {
        resource_group: Option<ResourceGroup> = "resourceGroup",
        application_tag_resource_group: Option<ResourceGroup> = "applicationTagResourceGroup",
    }

    #[derive(Clone, Default)]
    ListApplicationsRequest [reads] {
        next_token: Option<String> = "nextToken",
        max_results: Option<i32> = "maxResults",
    }

    #[derive(Clone, Default)]
    ListApplicationsResponse [writes] {
        applications: Option<Vec<ApplicationSummary>> = "applications",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListAssociatedAttributeGroupsRequest [reads] {
        application: String = "application",
        next_token: Option<String> = "nextToken",
        max_results: Option<i32> = "maxResults",
    }

    #[derive(Clone, Default)]
    ListAssociatedAttributeGroupsResponse [writes] {
        attribute_groups: Option<Vec<String>> = "attributeGroups",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListAssociatedResourcesRequest [reads] {
        application: String = "application",
        next_token: Option<String> = "nextToken",
        max_results: Option<i32> = "maxResults",
    }

    #[derive(Clone, Default)]
    ListAssociatedResourcesResponse [writes] {
        resources: Option<Vec<ResourceInfo>> = "resources",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListAttributeGroupsForApplicationRequest [reads] {
        application: String = "application",
        next_token: Option<String> = "nextToken",
        max_results: Option<i32> = "maxResults",
    }

    #[derive(Clone, Default)]
    ListAttributeGroupsForApplicationResponse [writes] {
        attribute_groups_details: Option<Vec<AttributeGroupDetails>> = "attributeGroupsDetails",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListAttributeGroupsRequest [reads] {
        next_token: Option<String> = "nextToken",
        max_results: Option<i32> = "maxResults",
    }

    #[derive(Clone, Default)]
    ListAttributeGroupsResponse [writes] {
        attribute_groups: Option<Vec<AttributeGroupSummary>> = "attributeGroups",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceRequest [reads] {
        resource_arn: String = "resourceArn",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceResponse [writes] {
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }

    #[derive(Clone, Default)]
    PutConfigurationRequest [reads] {
        configuration: AppRegistryConfiguration = "configuration",
    }

    #[derive(Clone, Default)]
    Resource [writes] {
        name: Option<String> = "name",
        arn: Option<String> = "arn",
        association_time: Option<crate::Timestamp> = "associationTime",
        integrations: Option<ResourceIntegrations> = "integrations",
    }

    #[derive(Clone, Default)]
    ResourceDetails [writes] {
        tag_value: Option<String> = "tagValue",
    }

    #[derive(Clone, Default)]
    ResourceGroup [writes] {
        state: Option<ResourceGroupState> = "state",
        arn: Option<String> = "arn",
        error_message: Option<String> = "errorMessage",
    }

    #[derive(Clone, Default)]
    ResourceInfo [writes] {
        name: Option<String> = "name",
        arn: Option<String> = "arn",
        resource_type: Option<ResourceType> = "resourceType",
        resource_details: Option<ResourceDetails> = "resourceDetails",
        options: Option<Vec<AssociationOption>> = "options",
    }

    #[derive(Clone, Default)]
    ResourceIntegrations [writes] {
        resource_group: Option<ResourceGroup> = "resourceGroup",
    }

    #[derive(Clone, Default)]
    ResourcesListItem [writes] {
        resource_arn: Option<String> = "resourceArn",
        error_message: Option<String> = "errorMessage",
        status: Option<String> = "status",
        resource_type: Option<String> = "resourceType",
    }

    #[derive(Clone)]
    SyncResourceRequest [reads] {
        resource_type: ResourceType = "resourceType",
        resource: String = "resource",
    }

    #[derive(Clone, Default)]
    SyncResourceResponse [writes] {
        application_arn: Option<String> = "applicationArn",
        resource_arn: Option<String> = "resourceArn",
        action_taken: Option<SyncAction> = "actionTaken",
    }

    #[derive(Clone, Default)]
    TagQueryConfiguration [reads writes] {
        tag_key: Option<String> = "tagKey",
    }

    #[derive(Clone, Default)]
    TagResourceRequest [reads] {
        resource_arn: String = "resourceArn",
        tags: std::collections::BTreeMap<String, String> = "tags",
    }

    #[derive(Clone, Default)]
    TagResourceResponse [writes] {
    }

    #[derive(Clone, Default)]
    UntagResourceRequest [reads] {
        resource_arn: String = "resourceArn",
        tag_keys: Vec<String> = "tagKeys",
    }

    #[derive(Clone, Default)]
    UntagResourceResponse [writes] {
    }

    #[derive(Clone, Default)]
    UpdateApplicationRequest [reads] {
        application: String = "application",
        name: Option<String> = "name",
        description: Option<String> = "description",
    }

    #[derive(Clone, Default)]
    UpdateApplicationResponse [writes] {
        application: Option<Application> = "application",
    }

    #[derive(Clone, Default)]
    UpdateAttributeGroupRequest [reads] {
        attribute_group: String = "attributeGroup",
        name: Option<String> = "name",
        description: Option<String> = "description",
        attributes: Option<String> = "attributes",
    }

    #[derive(Clone, Default)]
    UpdateAttributeGroupResponse [writes] {
        attribute_group: Option<AttributeGroup> = "attributeGroup",
    }

    #[derive(Clone, Default)]
    GetConfigurationRequest [reads] {}

}

crate::plain::enums! {
    ApplicationTagStatus {
        InProgress = "IN_PROGRESS",
        Success = "SUCCESS",
        Failure = "FAILURE",
    }

    AssociationOption {
        ApplyApplicationTag = "APPLY_APPLICATION_TAG",
        SkipApplicationTag = "SKIP_APPLICATION_TAG",
    }

    ResourceGroupState {
        Creating = "CREATING",
        CreateComplete = "CREATE_COMPLETE",
        CreateFailed = "CREATE_FAILED",
        Updating = "UPDATING",
        UpdateComplete = "UPDATE_COMPLETE",
        UpdateFailed = "UPDATE_FAILED",
    }

    ResourceItemStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Skipped = "SKIPPED",
    }

    ResourceType {
        CfnStack = "CFN_STACK",
        ResourceTagValue = "RESOURCE_TAG_VALUE",
    }

    SyncAction {
        StartSync = "START_SYNC",
        NoAction = "NO_ACTION",
    }

}

crate::plain::operations! {
    AssociateAttributeGroup: AssociateAttributeGroupRequest => AssociateAttributeGroupResponse,
    AssociateResource: AssociateResourceRequest => AssociateResourceResponse,
    CreateApplication: CreateApplicationRequest => CreateApplicationResponse,
    CreateAttributeGroup: CreateAttributeGroupRequest => CreateAttributeGroupResponse,
    DeleteApplication: DeleteApplicationRequest => DeleteApplicationResponse,
    DeleteAttributeGroup: DeleteAttributeGroupRequest => DeleteAttributeGroupResponse,
    DisassociateAttributeGroup: DisassociateAttributeGroupRequest => DisassociateAttributeGroupResponse,
    DisassociateResource: DisassociateResourceRequest => DisassociateResourceResponse,
    GetApplication: GetApplicationRequest => GetApplicationResponse,
    GetAssociatedResource: GetAssociatedResourceRequest => GetAssociatedResourceResponse,
    GetAttributeGroup: GetAttributeGroupRequest => GetAttributeGroupResponse,
    GetConfiguration: GetConfigurationRequest => GetConfigurationResponse,
    ListApplications: ListApplicationsRequest => ListApplicationsResponse,
    ListAssociatedAttributeGroups: ListAssociatedAttributeGroupsRequest => ListAssociatedAttributeGroupsResponse,
    ListAssociatedResources: ListAssociatedResourcesRequest => ListAssociatedResourcesResponse,
    ListAttributeGroups: ListAttributeGroupsRequest => ListAttributeGroupsResponse,
    ListAttributeGroupsForApplication: ListAttributeGroupsForApplicationRequest => ListAttributeGroupsForApplicationResponse,
    ListTagsForResource: ListTagsForResourceRequest => ListTagsForResourceResponse,
    PutConfiguration: PutConfigurationRequest => crate::Empty,
    SyncResource: SyncResourceRequest => SyncResourceResponse,
    TagResource: TagResourceRequest => TagResourceResponse,
    UntagResource: UntagResourceRequest => UntagResourceResponse,
    UpdateApplication: UpdateApplicationRequest => UpdateApplicationResponse,
    UpdateAttributeGroup: UpdateAttributeGroupRequest => UpdateAttributeGroupResponse,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "servicecatalog-appregistry",
    signing_name: "servicecatalog",
    api_version: "2020-06-24",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "ValidationException",
    operations: &[
        &operations::AssociateAttributeGroup,
        &operations::AssociateResource,
        &operations::CreateApplication,
        &operations::CreateAttributeGroup,
        &operations::DeleteApplication,
        &operations::DeleteAttributeGroup,
        &operations::DisassociateAttributeGroup,
        &operations::DisassociateResource,
        &operations::GetApplication,
        &operations::GetAssociatedResource,
        &operations::GetAttributeGroup,
        &operations::GetConfiguration,
        &operations::ListApplications,
        &operations::ListAssociatedAttributeGroups,
        &operations::ListAssociatedResources,
        &operations::ListAttributeGroups,
        &operations::ListAttributeGroupsForApplication,
        &operations::ListTagsForResource,
        &operations::PutConfiguration,
        &operations::SyncResource,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateApplication,
        &operations::UpdateAttributeGroup,
    ],
    errors: &[
        &errors::ConflictException,
        &errors::InternalServerException,
        &errors::ResourceNotFoundException,
        &errors::ServiceQuotaExceededException,
        &errors::ThrottlingException,
        &errors::ValidationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static AssociateAttributeGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssociateAttributeGroup",
        method: "PUT",
        path: "/applications/{application}/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::AssociateAttributeGroupRequest,
        output: Some(&shapes::AssociateAttributeGroupResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ValidationException,
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
            &errors::ConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AssociateResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssociateResource",
        method: "PUT",
        path: "/applications/{application}/resources/{resourceType}/{resource}",
        success: 200,
        input: &shapes::AssociateResourceRequest,
        output: Some(&shapes::AssociateResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
            &errors::ConflictException,
            &errors::ValidationException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateApplication",
        method: "POST",
        path: "/applications",
        success: 201,
        input: &shapes::CreateApplicationRequest,
        output: Some(&shapes::CreateApplicationResponse),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::ValidationException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static CreateAttributeGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateAttributeGroup",
        method: "POST",
        path: "/attribute-groups",
        success: 201,
        input: &shapes::CreateAttributeGroupRequest,
        output: Some(&shapes::CreateAttributeGroupResponse),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ConflictException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static DeleteApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteApplication",
        method: "DELETE",
        path: "/applications/{application}",
        success: 200,
        input: &shapes::DeleteApplicationRequest,
        output: Some(&shapes::DeleteApplicationResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteAttributeGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteAttributeGroup",
        method: "DELETE",
        path: "/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::DeleteAttributeGroupRequest,
        output: Some(&shapes::DeleteAttributeGroupResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DisassociateAttributeGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DisassociateAttributeGroup",
        method: "DELETE",
        path: "/applications/{application}/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::DisassociateAttributeGroupRequest,
        output: Some(&shapes::DisassociateAttributeGroupResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DisassociateResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DisassociateResource",
        method: "DELETE",
        path: "/applications/{application}/resources/{resourceType}/{resource}",
        success: 200,
        input: &shapes::DisassociateResourceRequest,
        output: Some(&shapes::DisassociateResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ValidationException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetApplication",
        method: "GET",
        path: "/applications/{application}",
        success: 200,
        input: &shapes::GetApplicationRequest,
        output: Some(&shapes::GetApplicationResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ValidationException,
            &errors::InternalServerException,
            &errors::ConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAssociatedResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAssociatedResource",
        method: "GET",
        path: "/applications/{application}/resources/{resourceType}/{resource}",
        success: 200,
        input: &shapes::GetAssociatedResourceRequest,
        output: Some(&shapes::GetAssociatedResourceResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetAttributeGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAttributeGroup",
        method: "GET",
        path: "/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::GetAttributeGroupRequest,
        output: Some(&shapes::GetAttributeGroupResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ValidationException,
            &errors::InternalServerException,
            &errors::ConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConfiguration",
        method: "GET",
        path: "/configuration",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::GetConfigurationResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListApplications: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListApplications",
        method: "GET",
        path: "/applications",
        success: 200,
        input: &shapes::ListApplicationsRequest,
        output: Some(&shapes::ListApplicationsResponse),
        result_wrapper: None,
        errors: &[&errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAssociatedAttributeGroups: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAssociatedAttributeGroups",
        method: "GET",
        path: "/applications/{application}/attribute-groups",
        success: 200,
        input: &shapes::ListAssociatedAttributeGroupsRequest,
        output: Some(&shapes::ListAssociatedAttributeGroupsResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAssociatedResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAssociatedResources",
        method: "GET",
        path: "/applications/{application}/resources",
        success: 200,
        input: &shapes::ListAssociatedResourcesRequest,
        output: Some(&shapes::ListAssociatedResourcesResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAttributeGroups: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAttributeGroups",
        method: "GET",
        path: "/attribute-groups",
        success: 200,
        input: &shapes::ListAttributeGroupsRequest,
        output: Some(&shapes::ListAttributeGroupsResponse),
        result_wrapper: None,
        errors: &[&errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAttributeGroupsForApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAttributeGroupsForApplication",
        method: "GET",
        path: "/applications/{application}/attribute-group-details",
        success: 200,
        input: &shapes::ListAttributeGroupsForApplicationRequest,
        output: Some(&shapes::ListAttributeGroupsForApplicationResponse),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::ValidationException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListTagsForResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest,
        output: Some(&shapes::ListTagsForResourceResponse),
        result_wrapper: None,
        errors: &[&errors::ValidationException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutConfiguration",
        method: "PUT",
        path: "/configuration",
        success: 200,
        input: &shapes::PutConfigurationRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::ConflictException, &errors::InternalServerException, &errors::ValidationException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SyncResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SyncResource",
        method: "POST",
        path: "/sync/{resourceType}/{resource}",
        success: 200,
        input: &shapes::SyncResourceRequest,
        output: Some(&shapes::SyncResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ConflictException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::TagResourceRequest,
        output: Some(&shapes::TagResourceResponse),
        result_wrapper: None,
        errors: &[&errors::ValidationException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::UntagResourceRequest,
        output: Some(&shapes::UntagResourceResponse),
        result_wrapper: None,
        errors: &[&errors::ValidationException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateApplication",
        method: "PATCH",
        path: "/applications/{application}",
        success: 200,
        input: &shapes::UpdateApplicationRequest,
        output: Some(&shapes::UpdateApplicationResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::ValidationException,
            &errors::InternalServerException,
            &errors::ThrottlingException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAttributeGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAttributeGroup",
        method: "PATCH",
        path: "/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::UpdateAttributeGroupRequest,
        output: Some(&shapes::UpdateAttributeGroupResponse),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
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

    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 409, shape: &shapes::ConflictException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
    pub static ServiceQuotaExceededException: ErrorModel = ErrorModel {
        code: "ServiceQuotaExceededException",
        status: 402,
        shape: &shapes::ServiceQuotaExceededException,
    };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 429, shape: &shapes::ThrottlingException };
    pub static ValidationException: ErrorModel =
        ErrorModel { code: "ValidationException", status: 400, shape: &shapes::ValidationException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AppRegistryConfiguration: Shape =
        Shape::structure("AppRegistryConfiguration", &[Member::new("tagQueryConfiguration", &TagQueryConfiguration)]);
    pub static Application: Shape = Shape::structure(
        "Application",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("creationTime", &ISO_8601),
            Member::new("lastUpdateTime", &ISO_8601),
            Member::new("tags", &Tags),
            Member::new("applicationTag", &ApplicationTagDefinition),
        ],
    );
    pub static ApplicationSpecifier: Shape =
        Shape::string("ApplicationSpecifier").min(1).max(256).matching(&ApplicationSpecifier_PATTERN);
    pub static ApplicationSummaries: Shape = Shape::list("ApplicationSummaries", &ApplicationSummary);
    pub static ApplicationSummary: Shape = Shape::structure(
        "ApplicationSummary",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("creationTime", &ISO_8601),
            Member::new("lastUpdateTime", &ISO_8601),
        ],
    );
    pub static ApplicationTagDefinition: Shape = Shape::map("ApplicationTagDefinition", &TagKey, &TagValue);
    pub static ApplicationTagResult: Shape = Shape::structure(
        "ApplicationTagResult",
        &[
            Member::new("applicationTagStatus", &TEXT),
            Member::new("errorMessage", &TEXT),
            Member::new("resources", &ResourcesList),
            Member::new("nextToken", &NextToken),
        ],
    );
    pub static Arn: Shape = Shape::string("Arn").min(1).max(1600).matching(&Arn_PATTERN);
    pub static AssociateAttributeGroupRequest: Shape = Shape::structure(
        "AssociateAttributeGroupRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("attributeGroup", &AttributeGroupSpecifier).label("attributeGroup").required(),
        ],
    );
    pub static AssociateAttributeGroupResponse: Shape = Shape::structure(
        "AssociateAttributeGroupResponse",
        &[Member::new("applicationArn", &TEXT), Member::new("attributeGroupArn", &TEXT)],
    );
    pub static AssociateResourceRequest: Shape = Shape::structure(
        "AssociateResourceRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("resourceType", &ResourceType).label("resourceType").required(),
            Member::new("resource", &ResourceSpecifier).label("resource").required(),
            Member::new("options", &Options),
        ],
    );
    pub static AssociateResourceResponse: Shape = Shape::structure(
        "AssociateResourceResponse",
        &[Member::new("applicationArn", &TEXT), Member::new("resourceArn", &Arn), Member::new("options", &Options)],
    );
    pub static AssociationOption: Shape = Shape::string("AssociationOption").of(super::AssociationOption::VALUES);
    pub static AttributeGroup: Shape = Shape::structure(
        "AttributeGroup",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("creationTime", &ISO_8601),
            Member::new("lastUpdateTime", &ISO_8601),
            Member::new("tags", &Tags),
        ],
    );
    pub static AttributeGroupDetails: Shape = Shape::structure(
        "AttributeGroupDetails",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("createdBy", &TEXT),
        ],
    );
    pub static AttributeGroupDetailsList: Shape = Shape::list("AttributeGroupDetailsList", &AttributeGroupDetails);
    pub static AttributeGroupIds: Shape = Shape::list("AttributeGroupIds", &TEXT);
    pub static AttributeGroupSpecifier: Shape =
        Shape::string("AttributeGroupSpecifier").min(1).max(512).matching(&AttributeGroupSpecifier_PATTERN);
    pub static AttributeGroupSummaries: Shape = Shape::list("AttributeGroupSummaries", &AttributeGroupSummary);
    pub static AttributeGroupSummary: Shape = Shape::structure(
        "AttributeGroupSummary",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("creationTime", &ISO_8601),
            Member::new("lastUpdateTime", &ISO_8601),
            Member::new("createdBy", &TEXT),
        ],
    );
    pub static Attributes: Shape = Shape::string("Attributes").min(1).max(8000).matching(&Attributes_PATTERN);
    pub static ClientToken: Shape = Shape::string("ClientToken").min(1).max(128).matching(&ClientToken_PATTERN);
    pub static ConflictException: Shape = Shape::structure("ConflictException", &[Member::new("message", &TEXT)]);
    pub static CreateApplicationRequest: Shape = Shape::structure(
        "CreateApplicationRequest",
        &[
            Member::new("name", &Name).required(),
            Member::new("description", &Description),
            Member::new("tags", &Tags),
            Member::new("clientToken", &ClientToken).required(),
        ],
    );
    pub static CreateApplicationResponse: Shape =
        Shape::structure("CreateApplicationResponse", &[Member::new("application", &Application)]);
    pub static CreateAttributeGroupRequest: Shape = Shape::structure(
        "CreateAttributeGroupRequest",
        &[
            Member::new("name", &Name).required(),
            Member::new("description", &Description),
            Member::new("attributes", &Attributes).required(),
            Member::new("tags", &Tags),
            Member::new("clientToken", &ClientToken).required(),
        ],
    );
    pub static CreateAttributeGroupResponse: Shape =
        Shape::structure("CreateAttributeGroupResponse", &[Member::new("attributeGroup", &AttributeGroup)]);
    pub static DeleteApplicationRequest: Shape = Shape::structure(
        "DeleteApplicationRequest",
        &[Member::new("application", &ApplicationSpecifier).label("application").required()],
    );
    pub static DeleteApplicationResponse: Shape =
        Shape::structure("DeleteApplicationResponse", &[Member::new("application", &ApplicationSummary)]);
    pub static DeleteAttributeGroupRequest: Shape = Shape::structure(
        "DeleteAttributeGroupRequest",
        &[Member::new("attributeGroup", &AttributeGroupSpecifier).label("attributeGroup").required()],
    );
    pub static DeleteAttributeGroupResponse: Shape =
        Shape::structure("DeleteAttributeGroupResponse", &[Member::new("attributeGroup", &AttributeGroupSummary)]);
    pub static Description: Shape = Shape::string("Description").max(1024);
    pub static DisassociateAttributeGroupRequest: Shape = Shape::structure(
        "DisassociateAttributeGroupRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("attributeGroup", &AttributeGroupSpecifier).label("attributeGroup").required(),
        ],
    );
    pub static DisassociateAttributeGroupResponse: Shape = Shape::structure(
        "DisassociateAttributeGroupResponse",
        &[Member::new("applicationArn", &TEXT), Member::new("attributeGroupArn", &TEXT)],
    );
    pub static DisassociateResourceRequest: Shape = Shape::structure(
        "DisassociateResourceRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("resourceType", &ResourceType).label("resourceType").required(),
            Member::new("resource", &ResourceSpecifier).label("resource").required(),
        ],
    );
    pub static DisassociateResourceResponse: Shape = Shape::structure(
        "DisassociateResourceResponse",
        &[Member::new("applicationArn", &TEXT), Member::new("resourceArn", &Arn)],
    );
    pub static GetApplicationRequest: Shape = Shape::structure(
        "GetApplicationRequest",
        &[Member::new("application", &ApplicationSpecifier).label("application").required()],
    );
    pub static GetApplicationResponse: Shape = Shape::structure(
        "GetApplicationResponse",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("creationTime", &ISO_8601),
            Member::new("lastUpdateTime", &ISO_8601),
            Member::new("associatedResourceCount", &INTEGER),
            Member::new("tags", &Tags),
            Member::new("integrations", &Integrations),
            Member::new("applicationTag", &ApplicationTagDefinition),
        ],
    );
    pub static GetAssociatedResourceFilter: Shape =
        Shape::list("GetAssociatedResourceFilter", &ResourceItemStatus).min(1).max(4);
    pub static GetAssociatedResourceRequest: Shape = Shape::structure(
        "GetAssociatedResourceRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("resourceType", &ResourceType).label("resourceType").required(),
            Member::new("resource", &ResourceSpecifier).label("resource").required(),
            Member::new("nextToken", &NextToken).query("nextToken"),
            Member::new("resourceTagStatus", &GetAssociatedResourceFilter).query("resourceTagStatus"),
            Member::new("maxResults", &MaxResults).query("maxResults"),
        ],
    );
    pub static GetAssociatedResourceResponse: Shape = Shape::structure(
        "GetAssociatedResourceResponse",
        &[
            Member::new("resource", &Resource),
            Member::new("options", &Options),
            Member::new("applicationTagResult", &ApplicationTagResult),
        ],
    );
    pub static GetAttributeGroupRequest: Shape = Shape::structure(
        "GetAttributeGroupRequest",
        &[Member::new("attributeGroup", &AttributeGroupSpecifier).label("attributeGroup").required()],
    );
    pub static GetAttributeGroupResponse: Shape = Shape::structure(
        "GetAttributeGroupResponse",
        &[
            Member::new("id", &TEXT),
            Member::new("arn", &TEXT),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("attributes", &Attributes),
            Member::new("creationTime", &ISO_8601),
            Member::new("lastUpdateTime", &ISO_8601),
            Member::new("tags", &Tags),
            Member::new("createdBy", &TEXT),
        ],
    );
    pub static GetConfigurationResponse: Shape =
        Shape::structure("GetConfigurationResponse", &[Member::new("configuration", &AppRegistryConfiguration)]);
    pub static Integrations: Shape = Shape::structure(
        "Integrations",
        &[Member::new("resourceGroup", &ResourceGroup), Member::new("applicationTagResourceGroup", &ResourceGroup)],
    );
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("message", &TEXT)]);
    pub static ListApplicationsRequest: Shape = Shape::structure(
        "ListApplicationsRequest",
        &[
            Member::new("nextToken", &NextToken).query("nextToken"),
            Member::new("maxResults", &MaxResults).query("maxResults"),
        ],
    );
    pub static ListApplicationsResponse: Shape = Shape::structure(
        "ListApplicationsResponse",
        &[Member::new("applications", &ApplicationSummaries), Member::new("nextToken", &NextToken)],
    );
    pub static ListAssociatedAttributeGroupsRequest: Shape = Shape::structure(
        "ListAssociatedAttributeGroupsRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("nextToken", &NextToken).query("nextToken"),
            Member::new("maxResults", &MaxResults).query("maxResults"),
        ],
    );
    pub static ListAssociatedAttributeGroupsResponse: Shape = Shape::structure(
        "ListAssociatedAttributeGroupsResponse",
        &[Member::new("attributeGroups", &AttributeGroupIds), Member::new("nextToken", &NextToken)],
    );
    pub static ListAssociatedResourcesRequest: Shape = Shape::structure(
        "ListAssociatedResourcesRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("nextToken", &NextToken).query("nextToken"),
            Member::new("maxResults", &MaxResults).query("maxResults"),
        ],
    );
    pub static ListAssociatedResourcesResponse: Shape = Shape::structure(
        "ListAssociatedResourcesResponse",
        &[Member::new("resources", &Resources), Member::new("nextToken", &NextToken)],
    );
    pub static ListAttributeGroupsForApplicationRequest: Shape = Shape::structure(
        "ListAttributeGroupsForApplicationRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("nextToken", &NextToken).query("nextToken"),
            Member::new("maxResults", &MaxResults).query("maxResults"),
        ],
    );
    pub static ListAttributeGroupsForApplicationResponse: Shape = Shape::structure(
        "ListAttributeGroupsForApplicationResponse",
        &[Member::new("attributeGroupsDetails", &AttributeGroupDetailsList), Member::new("nextToken", &NextToken)],
    );
    pub static ListAttributeGroupsRequest: Shape = Shape::structure(
        "ListAttributeGroupsRequest",
        &[
            Member::new("nextToken", &NextToken).query("nextToken"),
            Member::new("maxResults", &MaxResults).query("maxResults"),
        ],
    );
    pub static ListAttributeGroupsResponse: Shape = Shape::structure(
        "ListAttributeGroupsResponse",
        &[Member::new("attributeGroups", &AttributeGroupSummaries), Member::new("nextToken", &NextToken)],
    );
    pub static ListTagsForResourceRequest: Shape = Shape::structure(
        "ListTagsForResourceRequest",
        &[Member::new("resourceArn", &Arn).label("resourceArn").required()],
    );
    pub static ListTagsForResourceResponse: Shape =
        Shape::structure("ListTagsForResourceResponse", &[Member::new("tags", &Tags)]);
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(1).max(100);
    pub static Name: Shape = Shape::string("Name").min(1).max(256).matching(&Name_PATTERN);
    pub static NextToken: Shape = Shape::string("NextToken").min(1).max(2024).matching(&NextToken_PATTERN);
    pub static Options: Shape = Shape::list("Options", &AssociationOption);
    pub static PutConfigurationRequest: Shape = Shape::structure(
        "PutConfigurationRequest",
        &[Member::new("configuration", &AppRegistryConfiguration).required()],
    );
    pub static Resource: Shape = Shape::structure(
        "Resource",
        &[
            Member::new("name", &ResourceSpecifier),
            Member::new("arn", &Arn),
            Member::new("associationTime", &ISO_8601),
            Member::new("integrations", &ResourceIntegrations),
        ],
    );
    pub static ResourceDetails: Shape = Shape::structure("ResourceDetails", &[Member::new("tagValue", &TagValue)]);
    pub static ResourceGroup: Shape = Shape::structure(
        "ResourceGroup",
        &[Member::new("state", &TEXT), Member::new("arn", &Arn), Member::new("errorMessage", &TEXT)],
    );
    pub static ResourceInfo: Shape = Shape::structure(
        "ResourceInfo",
        &[
            Member::new("name", &ResourceSpecifier),
            Member::new("arn", &Arn),
            Member::new("resourceType", &ResourceType),
            Member::new("resourceDetails", &ResourceDetails),
            Member::new("options", &Options),
        ],
    );
    pub static ResourceIntegrations: Shape =
        Shape::structure("ResourceIntegrations", &[Member::new("resourceGroup", &ResourceGroup)]);
    pub static ResourceItemStatus: Shape = Shape::string("ResourceItemStatus").of(super::ResourceItemStatus::VALUES);
    pub static ResourceNotFoundException: Shape =
        Shape::structure("ResourceNotFoundException", &[Member::new("message", &TEXT)]);
    pub static ResourceSpecifier: Shape =
        Shape::string("ResourceSpecifier").min(1).max(256).matching(&ResourceSpecifier_PATTERN);
    pub static ResourceType: Shape = Shape::string("ResourceType").of(super::ResourceType::VALUES);
    pub static Resources: Shape = Shape::list("Resources", &ResourceInfo);
    pub static ResourcesList: Shape = Shape::list("ResourcesList", &ResourcesListItem);
    pub static ResourcesListItem: Shape = Shape::structure(
        "ResourcesListItem",
        &[
            Member::new("resourceArn", &Arn),
            Member::new("errorMessage", &TEXT),
            Member::new("status", &TEXT),
            Member::new("resourceType", &TEXT),
        ],
    );
    pub static ServiceQuotaExceededException: Shape =
        Shape::structure("ServiceQuotaExceededException", &[Member::new("message", &TEXT)]);
    pub static SyncResourceRequest: Shape = Shape::structure(
        "SyncResourceRequest",
        &[
            Member::new("resourceType", &ResourceType).label("resourceType").required(),
            Member::new("resource", &ResourceSpecifier).label("resource").required(),
        ],
    );
    pub static SyncResourceResponse: Shape = Shape::structure(
        "SyncResourceResponse",
        &[Member::new("applicationArn", &TEXT), Member::new("resourceArn", &Arn), Member::new("actionTaken", &TEXT)],
    );
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128).matching(&TagKey_PATTERN);
    pub static TagKeyConfig: Shape = Shape::string("TagKeyConfig").min(0).max(128).matching(&TagKeyConfig_PATTERN);
    pub static TagKeys: Shape = Shape::list("TagKeys", &TagKey).min(0).max(50);
    pub static TagQueryConfiguration: Shape =
        Shape::structure("TagQueryConfiguration", &[Member::new("tagKey", &TagKeyConfig)]);
    pub static TagResourceRequest: Shape = Shape::structure(
        "TagResourceRequest",
        &[Member::new("resourceArn", &Arn).label("resourceArn").required(), Member::new("tags", &Tags).required()],
    );
    pub static TagResourceResponse: Shape = Shape::structure("TagResourceResponse", &[]);
    pub static TagValue: Shape = Shape::string("TagValue").max(256).matching(&TagValue_PATTERN);
    pub static Tags: Shape = Shape::map("Tags", &TagKey, &TagValue).min(0).max(50);
    pub static ThrottlingException: Shape = Shape::structure(
        "ThrottlingException",
        &[Member::new("message", &TEXT).required(), Member::new("serviceCode", &TEXT)],
    );
    pub static UntagResourceRequest: Shape = Shape::structure(
        "UntagResourceRequest",
        &[
            Member::new("resourceArn", &Arn).label("resourceArn").required(),
            Member::new("tagKeys", &TagKeys).query("tagKeys").required(),
        ],
    );
    pub static UntagResourceResponse: Shape = Shape::structure("UntagResourceResponse", &[]);
    pub static UpdateApplicationRequest: Shape = Shape::structure(
        "UpdateApplicationRequest",
        &[
            Member::new("application", &ApplicationSpecifier).label("application").required(),
            Member::new("name", &Name),
            Member::new("description", &Description),
        ],
    );
    pub static UpdateApplicationResponse: Shape =
        Shape::structure("UpdateApplicationResponse", &[Member::new("application", &Application)]);
    pub static UpdateAttributeGroupRequest: Shape = Shape::structure(
        "UpdateAttributeGroupRequest",
        &[
            Member::new("attributeGroup", &AttributeGroupSpecifier).label("attributeGroup").required(),
            Member::new("name", &Name),
            Member::new("description", &Description),
            Member::new("attributes", &Attributes),
        ],
    );
    pub static UpdateAttributeGroupResponse: Shape =
        Shape::structure("UpdateAttributeGroupResponse", &[Member::new("attributeGroup", &AttributeGroup)]);
    pub static ValidationException: Shape = Shape::structure("ValidationException", &[Member::new("message", &TEXT)]);
    pub static ApplicationSpecifier_PATTERN: Pattern = Pattern::new(
        "([-.\\w]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/applications/[-.\\w]+)",
        "^(?:([-.[0-9A-Za-z_]]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/applications/[-.[0-9A-Za-z_]]+))$",
    );
    pub static AttributeGroupSpecifier_PATTERN: Pattern = Pattern::new(
        "([-.\\w]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/attribute-groups/[-.\\w]+)",
        "^(?:([-.[0-9A-Za-z_]]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/attribute-groups/[-.[0-9A-Za-z_]]+))$",
    );
    pub static Name_PATTERN: Pattern = Pattern::new("[-.\\w]+", "^(?:[-.[0-9A-Za-z_]]+)$");
    pub static NextToken_PATTERN: Pattern = Pattern::new("[A-Za-z0-9+/=]+", "^(?:[A-Za-z0-9+/=]+)$");
    pub static TagValue_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static Attributes_PATTERN: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "^(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)$");
    pub static ClientToken_PATTERN: Pattern =
        Pattern::new("[a-zA-Z0-9][a-zA-Z0-9_-]*", "^(?:[a-zA-Z0-9][a-zA-Z0-9_-]*)$");
    pub static ResourceSpecifier_PATTERN: Pattern = Pattern::new("\\S+", "^(?:[^\\t\\n\\x0B\\f\\r ]+)$");
    pub static TagKeyConfig_PATTERN: Pattern =
        Pattern::new("^(?!\\s+$)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
            .refuses("^(?:[\\t\\n\\x0B\\f\\r ]+$)");
    pub static TagKey_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$", "^(?:^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$)$");
    pub static Arn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
        "^(?:arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-[0-9]{1})?:([0-9]{12})?:(.*))$",
    );
}
