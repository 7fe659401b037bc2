package dev.dailies.pages;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a fingerprint of its content into the address of every resource, so that browsers may keep it for a year. */
public class VersionedResources extends ResourceHandlerWrapper {

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new VersionedResource(resource, fingerprints);
    }
}
