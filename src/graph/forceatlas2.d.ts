/** The step that the package's own layouts repeat, on plain arrays: no graph object has to be made for it. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  interface Settings {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  /** Ten numbers a node: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. Three an edge: source and target, times ten, and weight. */
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): unknown;
}
