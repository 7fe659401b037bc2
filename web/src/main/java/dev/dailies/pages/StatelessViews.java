package dev.dailies.pages;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * No page keeps state on a node: whatever it has to remember stands in it, in its address or in the database, so that
 * any node goes on with it at any time, and a passer-by costs nothing. That a page says so itself (sheet.xhtml) is enough
 * for what is sent to it, but too late when it is opened: PrimeFaces decides about its nonce, and with it a session,
 * before it is read. Whatever a page sends has an id that was written by hand: those that are counted differ between the
 * two.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        if (view != null) {
            view.setTransient(true);
        }
        return view;
    }
}
