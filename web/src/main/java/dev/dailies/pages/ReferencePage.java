package dev.dailies.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The description of the API, read once. */
@Named
@ApplicationScoped
public class ReferencePage {

    private Reference reference;

    @PostConstruct
    void open() {
        reference = new ReferenceReader(Yaml.read("/META-INF/openapi.yaml")).read();
    }

    public Reference reference() {
        return reference;
    }
}
