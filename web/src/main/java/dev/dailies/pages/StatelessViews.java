package dev.dailies.pages;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * Pages that send nothing back keep no state: a passer-by costs no session, and a list that looks anew after every
 * change does not push other pages' state out of it. A page
 * cannot say so itself: PrimeFaces decides about its nonce, and with it the session, before the page is read.
 */
public class StatelessViews extends ViewHandlerWrapper {

    private static final Set<String> STATELESS = Set.of(
            "/quickstart.xhtml",
            "/reference.xhtml",
            "/error.xhtml",
            "/videos.xhtml",
            "/video.xhtml",
            "/upload-progress.xhtml",
            "/admin/caps-now.xhtml",
            "/admin/operations-now.xhtml");

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        if (view != null && STATELESS.contains(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }
}
