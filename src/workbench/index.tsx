import { createRoot } from "react-dom/client";
import { App } from "./page/App";
import "./page/workbench.css";

const container = document.getElementById("root");
if (!container) throw new Error("workbench.html has no #root");
createRoot(container).render(<App />);
