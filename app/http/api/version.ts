/** Of the interface, not of the product: see the change log in the description of the OpenAPI document. */
export const API_VERSION = '1.0.0'
export const API_BASE = '/api/v1'
