import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { DASH, type Stance } from '../stance.ts'
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from './edge-shaders.ts'

const SEGMENTS = 24
const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_pixelRatio', 'u_sizeRatio'] as const

/** What the program reads of an edge beyond what Sigma does. */
interface StatementEdgeData extends EdgeDisplayData {
  /** Of the control point from the middle, as a share of the distance between the nodes; 0 is straight. */
  readonly curvature: number
  readonly stance: Stance
  /** Whether it has an arrowhead. */
  readonly directed: boolean
}

/** The ribbon's corners: how far along (0 to 1) and on which side. */
const STATIONS = Array.from({ length: 2 * (SEGMENTS + 1) }, (_, corner) => [
  Math.floor(corner / 2) / SEGMENTS,
  corner % 2 === 0 ? -1 : 1,
])

/** Draws edges curved apart, with dashes for modality, cross strokes for denial and a double line for attribution. */
export class StatementEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
    return {
      VERTICES: STATIONS.length,
      VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP as 5,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_sourceSize', size: 1, type: FLOAT },
        { name: 'a_targetSize', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_dash', size: 2, type: FLOAT },
        { name: 'a_marks', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_station', size: 2, type: FLOAT }],
      CONSTANT_DATA: STATIONS,
    }
  }

  processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, stance, directed } = data as StatementEdgeData
    const [dash, gap] = DASH[stance.line]
    const marks = [stance.crossed, stance.doubled, directed].map(Number)
    const ends = [source.x, source.y, target.x, target.y, source.size, target.size]
    this.array.set([...ends, data.size, curvature, dash, gap, ...marks, floatColor(data.color), id], start)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const location = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>
    gl.uniformMatrix3fv(location.u_matrix, false, params.matrix)
    gl.uniform2f(location.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio)
    gl.uniform1f(location.u_pixelRatio, params.pixelRatio)
    gl.uniform1f(location.u_sizeRatio, params.sizeRatio)
  }
}
