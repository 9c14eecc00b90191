/** Keycloak: realm exports, realm import resources and keycloak-config-cli files, read as one configuration a realm. */
@NullMarked
package io.github.countersign.sources.keycloak;

import org.jspecify.annotations.NullMarked;
